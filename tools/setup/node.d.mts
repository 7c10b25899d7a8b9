export declare const isNewEnough: (version: string) => boolean;
