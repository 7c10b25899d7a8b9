import type {DevServerConfig} from '@web/dev-server';

export declare const testServer: NonNullable<DevServerConfig['middleware']>[number];
