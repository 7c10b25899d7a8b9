import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import 'all-widgets';
import type {LanguageDetail} from 'all-widgets';
import hospital from '../hospital.json';

@Component({
  selector: 'app-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button type="button" (click)="language.set('en')">English</button>
    <output>{{ shown() }}</output>
    <all-when-to-see-doctor
      [lang]="language()"
      heading-level="1"
      [hospital]="hospital"
      (all-language)="show($event)"
    ></all-when-to-see-doctor>
  `,
})
class Page {
  readonly hospital = hospital;
  readonly language = signal('es');
  readonly shown = signal('');

  show(event: CustomEvent<LanguageDetail>): void {
    this.shown.set(event.detail.shown);
  }
}

await bootstrapApplication(Page);
