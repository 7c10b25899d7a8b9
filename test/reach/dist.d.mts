export declare const dist: string;
