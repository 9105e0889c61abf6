-- Het bestandsformaat van Aanpak, versie 1. Leesbaar met SQLite 3.40 en nieuwer.
--
-- Drie delen:
--   1. het journaal: de enige waarheid. Er komt alleen iets bij; niets wordt veranderd of gewist.
--   2. het leesmodel: afgeleid van het journaal, in dezelfde transactie geschreven, op elk moment opnieuw te maken
--      (`aanpak journal rebuild`). Geen besluit van het programma leest het.
--   3. wat buiten het journaal staat: namen van gebruikers, concepten, gegeven herinneringen. Dat mag veranderen en
--      verdwijnen.

PRAGMA application_id = 0x41414E50; -- "AANP"
PRAGMA user_version = 1;

-- 1. Journaal ---------------------------------------------------------------------------------------------------------

-- De laatste regel, bijgehouden door een trigger. Zo valt ook op dat de laatste regel ontbreekt.
CREATE TABLE kop (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    seq    INTEGER NOT NULL, -- nummer van de laatste regel, 0 als er geen is
    act    INTEGER NOT NULL, -- nummer van de laatste handeling
    digest BLOB    NOT NULL CHECK (length(digest) = 32)
) STRICT;

INSERT INTO kop (id, seq, act, digest) VALUES (1, 0, 0, zeroblob(32));

-- digest = sha256(digest van de vorige regel || de velden hiervoor, in deze volgorde).
-- Elk veld: lengte als 4 bytes little-endian, dan de bytes. Een getal is 8 bytes little-endian, tekst is UTF-8,
-- NULL is de lengte 0xFFFFFFFF zonder bytes. De vorige van regel 1 is 32 nullen.
CREATE TABLE journal (
    seq         INTEGER PRIMARY KEY, -- 1, 2, 3, … zonder gaten
    act         INTEGER NOT NULL,    -- de handeling; zij is wat men terugdraait
    casus       INTEGER,             -- nummer van de casus; NULL: het hele bestand
    at          TEXT    NOT NULL,    -- wanneer het gebeurde, op de klok van het bestand
    recorded_at TEXT    NOT NULL,    -- wanneer het werd opgeschreven, op de klok van de machine
    actor       INTEGER NOT NULL,    -- wie het deed: een nummer, de naam staat in gebruiker
    taak        TEXT,                -- een van de tien taken
    kind        TEXT    NOT NULL,    -- wat er gebeurde
    v           INTEGER NOT NULL,    -- versie van body
    body        TEXT    NOT NULL,    -- JSON-object
    digest      BLOB    NOT NULL CHECK (length(digest) = 32)
) STRICT;

-- Op casus, en daarbinnen op seq: seq is de rowid en staat dus al achter in elke index.
CREATE INDEX journal_casus ON journal (casus);

-- Wat per bestand genummerd wordt (L, N, V): een regel per stuk.
CREATE INDEX journal_bestand ON journal (kind)
    WHERE kind = 'leerdoel-gesteld' OR kind = 'groep-gemaakt' OR kind = 'verbetervoorstel-gedaan';

CREATE TRIGGER journal_geen_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal: a row is never changed'); END;

CREATE TRIGGER journal_geen_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal: a row is never deleted'); END;

-- Weigert een gat, en ook REPLACE: een bestaand nummer is nooit het volgende nummer.
CREATE TRIGGER journal_geen_gat BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT seq + 1 FROM kop)
BEGIN SELECT RAISE(ABORT, 'journal: seq must be the last seq plus one'); END;

CREATE TRIGGER journal_kop AFTER INSERT ON journal
BEGIN UPDATE kop SET seq = NEW.seq, act = NEW.act, digest = NEW.digest WHERE id = 1; END;

CREATE TRIGGER kop_geen_delete BEFORE DELETE ON kop
BEGIN SELECT RAISE(ABORT, 'kop: never deleted'); END;

CREATE TRIGGER kop_alleen_verder BEFORE UPDATE ON kop
WHEN NEW.seq <> OLD.seq + 1 OR NEW.act < OLD.act
BEGIN SELECT RAISE(ABORT, 'kop: only follows the journal'); END;

-- 2. Leesmodel --------------------------------------------------------------------------------------------------------

-- Een regel per casus. Elke sortering heeft een index met nr erachter: bladeren gaat op sleutel, nooit op OFFSET.
CREATE TABLE casus (
    nr                INTEGER PRIMARY KEY,
    klant             TEXT    NOT NULL,
    naam_sleutel      TEXT    NOT NULL,
    fase              TEXT    NOT NULL,
    taak              TEXT    NOT NULL,
    taak_sleutel      TEXT    NOT NULL, -- nummer van de taak, '01' tot '10', anders '99'
    regeling          TEXT    NOT NULL,
    gewicht           TEXT    NOT NULL,
    gesloten          INTEGER NOT NULL CHECK (gesloten IN (0, 1)),
    volgende_op       TEXT    NOT NULL, -- '9999-12-31' als er niets is: dat sorteert achteraan
    volgende_soort    TEXT,
    volgende_stil_van TEXT,
    volgende_stil_tot TEXT,
    laatst_contact    TEXT,
    vast              INTEGER NOT NULL CHECK (vast IN (0, 1)),
    laatste_seq       INTEGER NOT NULL
) STRICT;

CREATE INDEX casus_termijn ON casus (volgende_op, nr);
CREATE INDEX casus_naam ON casus (naam_sleutel, nr);
CREATE INDEX casus_taak ON casus (taak_sleutel, nr);

-- De agenda: een regel per open termijn, afspraak, actie of gesprek.
CREATE TABLE termijn (
    casus      INTEGER NOT NULL, -- 0: het bestand
    ding       TEXT    NOT NULL,
    soort      TEXT    NOT NULL,
    tot_en_met TEXT    NOT NULL,
    stil_van   TEXT,
    stil_tot   TEXT,
    tijd       TEXT,
    over       TEXT    NOT NULL,
    vanzelf    INTEGER NOT NULL CHECK (vanzelf IN (0, 1))
) STRICT;

-- Normen apart: zo lopen zij nooit voor een termijn uit de wet, en wordt er niets gesorteerd.
CREATE INDEX termijn_dag ON termijn (tot_en_met, tijd, casus, ding) WHERE soort <> 'norm';
CREATE INDEX termijn_norm ON termijn (tot_en_met, tijd, casus, ding) WHERE soort = 'norm';
CREATE INDEX termijn_casus ON termijn (casus, tot_en_met);

-- Wat iemand deed dat telt voor taak 9 en 10; per casus de laatste dag.
CREATE TABLE bijdrage (
    casus  INTEGER NOT NULL, -- 0: het bestand
    actor  INTEGER NOT NULL,
    wat    TEXT    NOT NULL,
    laatst TEXT    NOT NULL
) STRICT;

CREATE INDEX bijdrage_actor ON bijdrage (actor, wat, laatst);
CREATE INDEX bijdrage_casus ON bijdrage (casus);

-- Losse gegevens, zoals de klok van een oefenbestand.
CREATE TABLE meta (
    sleutel TEXT PRIMARY KEY,
    waarde  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Tellers, bijgehouden zodat niemand hoeft te tellen.
CREATE TABLE teller (
    naam   TEXT PRIMARY KEY,
    aantal INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO teller (naam, aantal) VALUES ('casussen', 0), ('open', 0);

CREATE TRIGGER casus_erbij AFTER INSERT ON casus
BEGIN
    UPDATE teller SET aantal = aantal + 1 WHERE naam = 'casussen';
    UPDATE teller SET aantal = aantal + (1 - NEW.gesloten) WHERE naam = 'open';
END;

CREATE TRIGGER casus_eraf AFTER DELETE ON casus
BEGIN
    UPDATE teller SET aantal = aantal - 1 WHERE naam = 'casussen';
    UPDATE teller SET aantal = aantal - (1 - OLD.gesloten) WHERE naam = 'open';
END;

CREATE TRIGGER casus_anders AFTER UPDATE OF gesloten ON casus WHEN OLD.gesloten <> NEW.gesloten
BEGIN
    UPDATE teller SET aantal = aantal + (OLD.gesloten - NEW.gesloten) WHERE naam = 'open';
END;

-- Zoeken in alle teksten; rowid = seq. Zonder inhoud: de tekst zelf staat al in het journaal.
CREATE VIRTUAL TABLE zoek USING fts5 (
    tekst,
    content = '',
    tokenize = "unicode61 remove_diacritics 2"
);

-- 3. Buiten het journaal ----------------------------------------------------------------------------------------------

-- Namen van gebruikers. Iemand kan hier een andere naam krijgen of verdwijnen; het journaal houdt alleen het nummer.
CREATE TABLE gebruiker (
    nr      INTEGER PRIMARY KEY AUTOINCREMENT, -- een nummer wordt nooit opnieuw gebruikt
    naam    TEXT NOT NULL,
    functie TEXT
) STRICT;

-- Wat iemand begon te typen en nog niet heeft vastgelegd.
CREATE TABLE concept (
    casus      INTEGER NOT NULL, -- 0: het bestand
    kind       TEXT    NOT NULL,
    inhoud     TEXT    NOT NULL,
    bewaard_op TEXT    NOT NULL,
    PRIMARY KEY (casus, kind)
) STRICT, WITHOUT ROWID;

-- Vanaf hier: later bij versie 1 gekomen. Een ouder bestand krijgt het als het wordt geopend om in te schrijven; wie
-- zo'n bestand alleen leest, mist het niet.

-- Welke trede van een herinnering al is gegeven, per kanaal (scherm, melding). Wat hier staat, komt niet nog eens.
CREATE TABLE IF NOT EXISTS herinnering (
    casus      INTEGER NOT NULL, -- 0: het bestand
    ding       TEXT    NOT NULL,
    vanaf      TEXT    NOT NULL, -- de laatste dag, of de eerste dag waarop het stilstaat
    stil       INTEGER NOT NULL CHECK (stil IN (0, 1)),
    kanaal     TEXT    NOT NULL,
    trede      INTEGER NOT NULL, -- dagen vanaf die dag
    gegeven_op TEXT    NOT NULL, -- op de klok van het bestand
    PRIMARY KEY (casus, ding, vanaf, stil, kanaal, trede)
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS termijn_stil ON termijn (stil_van) WHERE stil_van IS NOT NULL;
