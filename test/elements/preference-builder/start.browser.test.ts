import { expect } from '@open-wc/testing';
import { createSession, type Session } from '../../../src/session/session.js';
import { nameOf } from '../../support/by-role.js';
import { ALL, mount } from './harness.js';

const OWNER = 'The owner of this website';
const START = 'Start from a kind of card';

describe('preference-builder, how a card begins', () => {
  let session: Session;
  const said = (): unknown => session.getState().preferences;
  beforeEach(() => {
    session = createSession({ audience: 'kink' });
  });

  it('asks twelve questions first, for one side, and all for whoever wants them', async () => {
    const builder = await mount(session);
    expect(builder.questions).to.have.length(12);
    for (const question of builder.questions)
      expect(nameOf(question)).not.to.contain('To give');
    expect(builder.count).to.equal('0 of 12');
    await builder.answer('A long hug', "I'd like this");
    await builder.press(ALL);
    expect(builder.isOnTitle).to.equal(true);
    expect(builder.hasButton(ALL)).to.equal(false);
    expect(builder.count).to.equal('1 of 50');
    expect(builder.groups).to.have.length(8);
    expect(builder.seen).to.contain('Hold your hand');
  });

  it('says where the answers are before it asks, and once', async () => {
    const builder = await mount(session);
    const [before, ...after] = builder.seen.split(OWNER);
    expect(after).to.have.length(1);
    expect(before).not.to.contain('A long hug');
    await builder.press('See my card');
    expect(builder.seen.split(OWNER)).to.have.length(2);
  });

  it('asks all at once where the page names groups', async () => {
    const builder = await mount(session, 'groups="touch quiet"');
    expect(builder.groups).to.have.length(2);
    expect(builder.hasButton(ALL)).to.equal(false);
  });

  it('asks twelve one by one, too, and brings the others from the card', async () => {
    session = createSession({ audience: 'general' });
    const builder = await mount(session, 'layout="one-by-one"');
    for (let step = 0; step < 12; step += 1) {
      expect(builder.questions).to.have.length(1);
      await builder.press('Next');
    }
    expect(builder.seen).to.contain('My card');
    await builder.press(ALL);
    expect(builder.title).to.equal('Have my hand held');
  });

  it('starts from a kind of card, of which nothing is an answer before it is taken', async () => {
    const builder = await mount(session);
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      builder.element.addEventListener(type, () => heard.push(type));
    await builder.press(START);
    expect(builder.isOnTitle).to.equal(true);
    for (const kind of [
      'What many people like',
      'Only water and a text',
      'Close',
      'Quiet',
    ])
      expect(builder.hasButton(kind), kind).to.equal(true);
    await builder.press('Only water and a text');
    expect(builder.isOnTitle).to.equal(true);
    expect(builder.seen).to.contain('Not your answers yet');
    expect(builder.card).to.deep.equal({
      "I'd like": ['Be brought water', 'A message the next day'],
    });
    expect([said(), heard]).to.deep.equal([{}, []]);
    await builder.press('Back', 'Back');
    expect(builder.questions).to.have.length(12);
    expect(said()).to.deep.equal({});
  });

  it('takes a kind of card beside what was said, and takes it back without touching that', async () => {
    const builder = await mount(session);
    await builder.answer('A long hug', 'Please never');
    const before = said();
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      builder.element.addEventListener(type, () => heard.push(type));
    await builder.press(START, 'Close');
    expect(builder.seen).not.to.contain('A long hug');
    await builder.press('Use this');
    expect(heard).to.deep.equal(['input', 'change']);
    expect(builder.isOnTitle).to.equal(true);
    expect(builder.announcement).to.contain('These are your answers now.');
    expect(builder.card).to.deep.equal({
      "I'd like": [
        'Be held or lie close',
        'A blanket and a warm drink',
        'Hear that we are okay',
      ],
      'Please never': ['A long hug'],
      "Please don't": ['Leaving without saying bye'],
    });
    await builder.press('Undo');
    expect(said()).to.deep.equal(before);
    expect(builder.hasButton('Quiet'), 'the kinds are there').to.equal(true);
  });

  it("is the person's own once they change it: no undo takes that away", async () => {
    const builder = await mount(session);
    await builder.press(START, 'Only water and a text');
    await builder.press('Use this', 'Change');
    await builder.answer('Be brought water', 'I need this');
    await builder.press('See my card');
    expect(builder.hasButton('Undo')).to.equal(false);
    expect(builder.card).to.deep.equal({
      'I need': ['Be brought water'],
      "I'd like": ['A message the next day'],
    });
  });

  it('offers no kind of card where only giving is asked, or everything in it has an answer', async () => {
    const giving = await mount(session, 'roles="give"');
    expect(giving.hasButton(START)).to.equal(false);
    for (const { id } of session.getState().content.items)
      session.setPreference(id, 'receive', { level: 'maybe' });
    const answered = await mount(session);
    expect(answered.hasButton(START)).to.equal(false);
  });
});
