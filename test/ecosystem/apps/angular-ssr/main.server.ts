import {bootstrapApplication, provideClientHydration, type BootstrapContext} from '@angular/platform-browser';
import {provideServerRendering, RenderMode, withRoutes} from '@angular/ssr';
import {Page} from './page';

const routes = withRoutes([{path: '**', renderMode: RenderMode.Prerender}]);

export default (context: BootstrapContext) =>
  bootstrapApplication(Page, {providers: [provideClientHydration(), provideServerRendering(routes)]}, context);
