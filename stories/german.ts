/**
 * Part of a German pack: long words, as a translation has them. It shows what a
 * layout does with them, and it is no finished translation.
 */
const messages: Record<string, string | { one: string; other: string }> = {
  'common.support': 'Unterstützung',
  'common.back': 'Zurück',
  'common.next': 'Weiter',
  'common.done': 'Fertig',
  'common.skip': 'Überspringen',
  'common.clear': 'Zurücksetzen',
  'common.undo': 'Rückgängig machen',
  'common.page':
    'Deine Antworten bleiben auf dieser Seite und werden von diesem Werkzeug nicht verschickt. Wer diese Website betreibt, könnte trotzdem mitlesen.',
  'common.company.together': 'Miteinander',
  'common.company.solo': 'Für dich allein',
  'common.company.distance': 'Auf Entfernung',
  'common.type.touch': 'Berührung',
  'common.type.comfort': 'Geborgenheit',
  'common.type.presence': 'Stilles Beisammensein',
  'common.when.right-after': 'Unmittelbar danach',
  'common.when.later-today': 'Später am selben Tag',
  'common.when.next-day': 'Am nächsten Tag oder danach',
  'common.minutes.range': '{from} bis {to} Minuten',
  'common.ask': 'Vorher fragen',
  'common.people.somebody-you-trust': 'Ein Mensch, dem du vertraust',
  'common.about': 'Worum es geht: {label}',
  'common.element.communication': 'Verständigung',
  'common.element.awareness': 'Aufmerksamkeit',
  'common.element.intention': 'Fürsorglichkeit',
  'common.reason.asked': 'Du wünschst dir: {label}',
  'common.reason.feeling': 'Kann helfen bei: {label}',
  'common.reason.feeling.pleasant': 'Passt zu: {label}',
  'common.reason.alone': 'Braucht sonst niemanden',
  'card.askFor': 'So könntest du darum bitten',
  'card.ask': 'Frag zuerst',
  'card.giver': 'Wenn du diejenige Person bist, die das gibt',
  'card.steps': 'Schritte',
  'card.say': 'Das könntest du sagen',
  'card.care': 'Achte darauf',
  'card.adapt': 'Eine andere Möglichkeit',
  'card.why': 'Was darüber bekannt ist',
  'card.length': 'Wie lange',
  'card.first': 'Zuerst',
  'card.more': 'Mehr: alle Schritte, was du sagen kannst, worauf du achtest',
  'card.start': { one: '{n} Minute beginnen', other: '{n} Minuten beginnen' },
  'card.save': 'Aufbewahren',
  'card.done': 'Abgeschlossen',
  'card.dismiss': 'Nichts für mich',
  'list.title': 'Was jetzt guttun könnte',
  'list.count': { one: '{n} Vorschlag', other: '{n} Vorschläge' },
  'list.filter': 'Eingrenzen',
  'list.company.title': 'Mit wem zusammen',
  'list.company.any': 'Mit wem auch immer',
  'list.maxMinutes.title': 'Wie lange',
  'list.maxMinutes.any': 'Beliebig lange',
  'list.maxMinutes': {
    one: 'Höchstens {n} Minute',
    other: 'Höchstens {n} Minuten',
  },
  'list.elements.title': 'Worum es geht',
  'checkin.step': 'Schritt {step} von {steps}',
  'checkin.unsure': 'Das weiß ich noch nicht',
  'checkin.words': 'Gibt es Worte dafür?',
  'checkin.words.hint': {
    one: 'Ein Wort, wenn du magst.',
    other: 'Bis zu {n}. Gegensätzliches darf gleichzeitig wahr sein.',
  },
  'checkin.more': 'Weitere Empfindungen',
  'prefs.title': 'Was mir hinterher guttut',
  'prefs.intro':
    'Beantworte, was dir wichtig ist, und lass den Rest weg. Du kannst es jederzeit ändern.',
  'prefs.progress': '{done} von {total}',
  'prefs.receive': 'Für mich',
  'prefs.give': 'Für dich',
  'prefs.receive.need': 'Das brauche ich unbedingt',
  'prefs.receive.like': 'Das wünsche ich mir',
  'prefs.receive.maybe': 'Vielleicht. Frag mich vorher',
  'prefs.receive.not-for-me': 'Das ist nichts für mich',
  'prefs.receive.hard-no': 'Bitte unter keinen Umständen',
  'prefs.note': 'Anmerkung hinzufügen',
  'prefs.skip': 'Diese Gruppe auslassen',
  'prefs.see': 'Meine Karte ansehen',
  'safety.note': 'Unterstützung ist da',
  'safety.line':
    'Du kannst mit jemandem sprechen, oder nur lesen, wen es gibt.',
  'safety.here': 'Unterstützung ist auf dieser Seite.',
  'safety.leave': 'Diese Seite verlassen',
  'safety.leave.limit':
    '„Diese Seite verlassen“ öffnet eine andere Website an Stelle dieser. Der Verlauf des Browsers wird nicht gelöscht.',
  'safety.call.limit': 'Ein Anruf bleibt in der Anrufliste des Telefons.',
  'safety.title': 'Du musst damit nicht allein zurechtkommen',
  'safety.intro': 'Du kannst anrufen, schreiben oder nur lesen.',
  'safety.fault': 'Was auch passiert ist, es war nicht deine Schuld.',
  'safety.danger': 'Jetzt in Gefahr',
  'safety.number': '{number} anrufen',
  'safety.number.police': 'Polizei',
  'safety.number.ambulance': 'Rettungsdienst',
  'safety.country': 'Land',
  'safety.for': 'Für: {who}',
  'safety.for.anyone': 'Für: alle',
  'safety.where': 'Wo: {where}',
  'safety.day': 'Rund um die Uhr, jeden Tag',
  'safety.hours': 'Sprechzeiten: siehe Website',
  'safety.free': 'kostenlos',
  'safety.call': 'Anrufen',
  'safety.call.name': 'Anrufen: {name}',
  'safety.chat': 'Chatten',
  'safety.chat.name': 'Chatten: {name}',
  'safety.chat.hours': 'Chatzeiten: siehe Website',
  'safety.wait':
    'Leitungen können besetzt sein, und du musst vielleicht warten.',
  'safety.directory': 'Find A Helpline verzeichnet Angebote nach Ländern.',
  'safety.how': 'Wie das geprüft wurde',
  'safety.compiled': 'Zusammengestellt: {date}',
  'safety.compiled.how':
    'Aus öffentlichen Seiten. Niemand hat diese Nummern durch einen Anruf geprüft.',
  'safety.official': 'Eine offizielle Seite',
  'safety.listed': 'Eine öffentliche Liste',
  'safety.steps': 'Schritte, für die du niemanden anrufen musst',
  'safety.step.1':
    'Sag es einem Menschen, dem du vertraust. „Mir geht es nicht gut“ genügt.',
  'safety.step.2':
    'Geh in eine Praxis oder Klinik, heute oder an einem anderen Tag.',
  'safety.step.3':
    'Schreib mit eigenen Worten auf, was passiert ist, wenn du möchtest.',
  'safety.step.4':
    'Verlass den Raum für eine Weile. Du kennst deine Lage am besten.',
  'safety.close': 'Schließen',
};

const feelings: Record<string, string> = {
  close: 'Verbundenheit',
  loved: 'Geliebt',
  calm: 'Ausgeglichenheit',
  exposed: 'Schutzlosigkeit',
  vulnerable: 'Verletzlichkeit',
  tearful: 'Den Tränen nah',
  grateful: 'Dankbarkeit',
  drained: 'Erschöpfung',
  overwhelmed: 'Reizüberflutung',
  disconnected: 'Beziehungslosigkeit',
  insecure: 'Selbstzweifel',
  anxious: 'Angespanntheit',
};

const lieClose = {
  title: 'Aneinandergekuschelt liegen bleiben',
  intro:
    'Nebeneinander ausruhen, ohne dass noch irgendetwas erledigt werden müsste.',
  ask: 'Möchtest du gehalten werden, halten, oder ohne Berührung in der Nähe liegen?',
  steps: [
    'Fragt, welche Nähe guttut: Umarmung, Rücken an Rücken oder einfach nebeneinander.',
    'Holt vorher Kuscheldecke und Getränke, damit niemand aufstehen muss.',
    'Macht es euch gemütlich. Mobiltelefone beiseite.',
    'Sag Bescheid, wenn du dich bewegen musst. Bewegen ist nicht Weggehen.',
  ],
  say: [
    'Bleibst du noch ein bisschen?',
    'Sag Bescheid, wenn dir zu warm wird.',
  ],
  askFor: [
    'Könntest du noch ein Weilchen bei mir liegen bleiben?',
    'Würdest du mich eine Zeit lang im Arm halten?',
  ],
  cautions: [
    'Einschlafen ist in Ordnung, wenn ihr vorher darüber gesprochen habt.',
  ],
  adapt:
    'Wenn Liegen unangenehm ist, setzt euch mit hochgelegten Füßen nebeneinander.',
};

export const german = {
  format: 'aftercare-pack/1',
  language: 'de',
  words: {
    messages,
    practices: { 'lie-close': lieClose },
    feelings: Object.fromEntries(
      Object.entries(feelings).map(([id, label]) => [
        id,
        { label, gloss: `Ein Wort für das, was gerade da ist: ${label}.` },
      ]),
    ),
    needs: {
      closeness: {
        label: 'Geborgenheit',
        gloss: 'Nähe, durch Berührung oder Worte',
      },
      reassurance: {
        label: 'Rückversicherung',
        gloss: 'Zu hören, dass alles in Ordnung ist',
      },
    },
    groups: {
      touch: { label: 'Berührung und Geborgenheit' },
      quiet: { label: 'Ruhe und Rückzugsmöglichkeiten' },
    },
    items: {
      'hold-hands': { receive: 'Händchenhalten', give: 'Deine Hand halten' },
      hug: {
        receive: 'Eine ausgiebige Umarmung',
        give: 'Dich ausgiebig umarmen',
      },
      cuddle: {
        receive: 'Gehalten werden oder aneinandergekuschelt liegen',
        give: 'Dich halten oder nah bei dir liegen',
      },
    },
  },
};
