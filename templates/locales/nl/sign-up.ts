/* Dutch. Words in braces are filled in; leave them as they are. */
import type { SignUpTexts } from '../sign-up.ts';

export const SIGN_UP_NL: SignUpTexts = {
  trap: {
    label: 'Laat dit veld leeg',
    fault:
      'Een veld dat niet voor mensen bedoeld is, werd ingevuld, zoals robots doen. Misschien deed je browser het: laat het leeg en druk nog eens op de knop.',
  },
  check: {
    needsScript:
      'Hier staat een controle tegen robots. Die heeft JavaScript nodig: sta dat toe voor deze pagina of schrijf ons.',
    fault:
      'We konden niet zien dat een mens dit formulier invult. Wacht tot de controle klaar is en druk nog eens op de knop.',
    unreachable:
      'De controle tegen robots is nu niet bereikbaar, en zonder die controle nemen we geen aanmeldingen aan. Probeer het over een paar minuten opnieuw.',
  },
  wordingFault:
    'Je stemt in met de tekst boven de knop, en wat je op de andere site las was niet deze tekst. Lees hem hier en druk nog eens op de knop.',
  tooMany: {
    title: 'Dat was te vaak',
    body: [
      'Er kwamen te veel aanmeldingen van je verbinding binnen één minuut.',
      'Wacht een minuut, ga terug en druk nog eens op de knop: wat je invulde, staat er nog. Delen veel mensen je verbinding, dan kan het een paar minuten duren.',
    ],
  },
  typoHint:
    'Bedoelde je een adres bij {domain}? Wat je invulde, is iets anders gespeld. Klopte het, dan hoef je niets te doen; zo niet, meld je dan opnieuw aan met het juiste adres.',
  embed: {
    title: 'Het formulier op je eigen site',
    lead: 'Kopieer deze regels naar een pagina van jezelf. Ze hebben geen script nodig, plaatsen geen cookie en laden niets van ons; wie het formulier invult, komt op onze pagina en krijgt een mail met de vraag om te bevestigen.',
    code: 'De regels om te kopiëren',
    rules: [
      'Laat de alinea boven de knop zoals die is: daar stemmen mensen mee in, en die wordt bij elke aanmelding als bewijs bewaard.',
      'Verandert onze tekst, dan blijft je kopie werken: mensen krijgen dan ons eigen formulier te zien, al ingevuld, en drukken nog één keer op de knop. Kopieer de regels opnieuw om hun dat te besparen.',
      'De adressen van je bezoekers gaan alleen naar ons. We bewaren van welke site een aanmelding kwam.',
    ],
    scripts: 'Stuur je aanmeldingen liever met een eigen script? Dan moeten we eerst de origin van je site toestaan:',
  },
};
