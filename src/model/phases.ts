/**
 * The phases of the war that the timeline names, by their first day; each lasts until the next. The days
 * are those of the record's own changes: the LNA's advance on Tripoli, the GNA's operation of late March
 * 2020, the day after the western coast fell, the day after Tarhuna fell, and the statements of 21 August.
 */
export const phases = [
  { id: 'tripoli', from: '2019-04-04' },
  { id: 'coast', from: '2020-03-25' },
  { id: 'watiya', from: '2020-04-14' },
  { id: 'standoff', from: '2020-06-06' },
  { id: 'ceasefire', from: '2020-08-21' },
] as const;
