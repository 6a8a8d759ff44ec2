/**
 * The map: on its way, drawn, its parts not to be had, not to be drawn on this device, or taken away by
 * the device for a while.
 */
export type MapState = 'loading' | 'ready' | 'unloaded' | 'failed' | 'lost';
