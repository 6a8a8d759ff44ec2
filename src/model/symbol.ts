import type { Holder } from './control.ts';
import type { PlaceKind } from './place.ts';

/**
 * The symbols of the kinds, drawn on one grid of 24 units round (12, 12): `body` is filled with the
 * holder's colour, `mark` is cut into it in the colour of the ground. Page and map draw the same paths.
 */
export const symbols: Readonly<Record<PlaceKind, { readonly body: string; readonly mark: string }>> = {
  city: { body: 'M12 5a7 7 0 1 1 0 14a7 7 0 1 1 0-14z', mark: '' },
  town: { body: 'M12 7.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 1 1 0-9.6z', mark: '' },
  quarter: { body: 'M12 8.6a3.4 3.4 0 1 1 0 6.8a3.4 3.4 0 1 1 0-6.8z', mark: '' },
  air_base: {
    body: 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17z',
    mark: 'M16.6 5.6l1.8 1.8L7.4 18.4l-1.8-1.8z',
  },
  airport: {
    body: 'M12 4.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15z',
    mark: 'M5.5 11h13v2h-13z',
  },
  camp: { body: 'M6 6h12v12H6z', mark: '' },
  oil_port: {
    body: 'M12 2.5c3 3.8 5.2 6.2 5.2 9a5.2 5.2 0 0 1-10.4 0c0-2.8 2.2-5.2 5.2-9zM4 18.6h16v2.6H4z',
    mark: '',
  },
  oil_field: {
    body: 'M12 3.5c3.4 4.3 5.8 7 5.8 10.2a5.8 5.8 0 0 1-11.6 0c0-3.2 2.4-5.9 5.8-10.2z',
    mark: '',
  },
  crossing: { body: 'M6.4 4.5h4v15h-4zM13.6 4.5h4v15h-4z', mark: '' },
  checkpoint: { body: 'M3.5 10h17v4h-17zM5 14h2.4v4H5zM16.6 14H19v4h-2.4z', mark: '' },
  valley: { body: 'M3 14.5c3-5 6-5 9-2s6 3 9-2l0 3.6c-3 4-6 4-9 1s-6-3-9 3z', mark: '' },
  facility: { body: 'M12 4l8 8l-8 8l-8-8z', mark: '' },
  region: { body: 'M12 9a3 3 0 1 1 0 6a3 3 0 1 1 0-6z', mark: '' },
};

/** A second sign of the holder beside its colour, so that symbols differ in grey: cut into the body. */
export const holderMarks: Readonly<Record<Holder, string>> = {
  gna: '',
  lna: 'M12 9.6a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 1 1 0-4.8z',
  local: 'M8 11.2h8v1.6H8z',
  contested: '',
};
