import {afterNextRender, Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, signal, viewChild} from '@angular/core';
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
      #section
      [lang]="language()"
      heading-level="1"
      [hospital]="hospital"
      (all-language)="show($event)"
    ></all-when-to-see-doctor>
  `,
})
export class Page {
  readonly hospital = hospital;
  readonly language = signal('es');
  readonly shown = signal('');
  readonly section = viewChild.required<ElementRef<HTMLElementTagNameMap['all-when-to-see-doctor']>>('section');

  constructor() {
    // The first event may have come before Angular listens.
    afterNextRender(async () => {
      const {nativeElement} = this.section();
      await nativeElement.ready;
      this.shown.set(nativeElement.shown!.lang);
    });
  }

  show(event: CustomEvent<LanguageDetail>): void {
    this.shown.set(event.detail.shown);
  }
}
