// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/AddEdition.h"
#include "jobs/EnterWording.h"
#include "support/TestData.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// Editions of the user's own: added from a file, or made by entering the official wording.
class EditionsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString folder() const { return m_folder->filePath(u"data"_s); }
    QString put(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("the file could not be prepared");
        }
        return path;
    }
    QStringList kept() const { return QDir(folder() + u"/code-provisions"_s).entryList(QDir::Files); }
    static QByteArray another()
    {
        QByteArray bytes = edition(u"hos-2024"_s)->file;
        return bytes.replace("\"id\": \"hos-2024\"", "\"id\": \"own-2026\"");
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void oneFromAFileIsKept()
    {
        const auto added = addEdition(put(u"next.json"_s, another()), shelf(), folder());
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QCOMPARE(added->id.text(), u"own-2026"_s);
        QVERIFY(added->shelf.edition(u"own-2026"_s));
        QCOMPARE(kept(), QStringList(u"own-2026.json"_s));
        QVERIFY(CodeShelf::open(folder())->edition(u"own-2026"_s));
    }

    void oneThatIsNoneIsRefusedWithItsPlace()
    {
        QByteArray broken = another();
        broken.replace("\"level\": \"must\"", "\"level\": \"perhaps\"");
        const auto added = addEdition(put(u"broken.json"_s, broken), shelf(), folder());
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::BadInput);
        QVERIFY2(added.error().message.startsWith(u"broken.json"_s), qPrintable(added.error().message));
        QVERIFY(added.error().message.contains(u"level"_s));
        QVERIFY(!addEdition(put(u"letter.json"_s, "Dear resident"), shelf(), folder()));
        QCOMPARE(addEdition(m_folder->filePath(u"gone.json"_s), shelf(), folder()).error().kind, ErrorKind::Storage);
        QCOMPARE(kept(), QStringList());
    }

    void anIdIsNotTakenTwice()
    {
        QByteArray changed = edition(u"hos-2024"_s)->file;
        changed.append('\n');
        for (const QByteArray &bytes : {edition(u"hos-2024"_s)->file, changed}) {
            const auto added = addEdition(put(u"again.json"_s, bytes), shelf(), folder());
            QVERIFY(!added);
            QCOMPARE(added.error().kind, ErrorKind::Conflict);
        }
        QCOMPARE(kept(), QStringList());
    }

    void aFileOfTheUsersThatCannotBeReadStays()
    {
        QVERIFY(QDir().mkpath(folder() + u"/code-provisions"_s));
        const QString own = put(u"data/code-provisions/own-2026.json"_s, "half a file");
        QVERIFY(addEdition(put(u"next.json"_s, another()), shelf(), folder()));
        QCOMPARE(bytesOf(own), QByteArray("half a file"));
        QVERIFY(CodeShelf::open(folder())->edition(u"own-2026"_s));
    }

    void typedWordsBecomeParagraphsAndLists()
    {
        const auto blocks =
            requirementFromText(u"Landlords must:\n\n• answer,\n  •  explain;\r\nand\na) this\nb) that"_s);
        QCOMPARE(int(blocks.size()), 4);
        QCOMPARE(blocks[0].paragraph, u"Landlords must:"_s);
        QCOMPARE(blocks[1].items, (QStringList{u"answer,"_s, u"explain;"_s}));
        QCOMPARE(blocks[2].paragraph, u"and"_s);
        QCOMPARE(blocks[3].marker, ListMarker::Alpha);
        QCOMPARE(blocks[3].items, (QStringList{u"this"_s, u"that"_s}));
        QVERIFY(requirementFromText(u" \n\t\n"_s).empty());
        QCOMPARE(requirementFromText(u"A. Hughes answers"_s).front().paragraph, u"A. Hughes answers"_s);
    }

    void officialWordingMakesAnEditionOfItsOwn()
    {
        const auto first = edition(u"hos-2022"_s);
        const auto lacking = withoutOfficialWording(*first);
        QVERIFY(lacking.size() >= 2);
        const ProvisionCode code = lacking.back()->code;
        const auto entered = enterWording(*first, {{code, u"The words.\n- one\n- two"_s}}, shelf(), folder());
        QVERIFY2(entered, entered ? "" : qPrintable(entered.error().message));
        QCOMPARE(entered->id.text(), u"hos-2022-a"_s);
        QCOMPARE(entered->shelf.problems(), QStringList());
        const auto own = *entered->shelf.edition(u"hos-2022-a"_s);
        const Provision *provision = own->find(code);
        QVERIFY(!provision->incomplete);
        QCOMPARE(provision->plainText(), u"The words.\none\ntwo"_s);
        QCOMPARE(withoutOfficialWording(*own).size(), lacking.size() - 1);
        QCOMPARE(own->provisions().size(), first->provisions().size());
        // Answers can be carried to it and from it, and its limits hold.
        const EditionId later = edition(u"hos-2024"_s)->id;
        QVERIFY(entered->shelf.correspondence(first->id, own->id) != nullptr);
        QVERIFY(entered->shelf.correspondence(own->id, later) != nullptr);
        QVERIFY(entered->shelf.limitsOf(own->id) != nullptr);
        // The rest later: a corrected edition is again a new one.
        const auto more = enterWording(*own, {{lacking.front()->code, u"More."_s}}, entered->shelf, folder());
        QVERIFY2(more, more ? "" : qPrintable(more.error().message));
        QCOMPARE(more->id.text(), u"hos-2022-b"_s);
        QCOMPARE(more->shelf.problems(), QStringList());
    }

    void aSummaryKeepsItsWordsWhereNoneWereEntered()
    {
        const auto first = edition(u"lgsco-2024"_s);
        const auto lacking = withoutOfficialWording(*first);
        QCOMPARE(lacking.size(), first->provisions().size());
        const auto entered = enterWording(
            *first, {{lacking[0]->code, u"Official words."_s}, {lacking[1]->code, u"  "_s}}, shelf(), folder());
        QVERIFY2(entered, entered ? "" : qPrintable(entered.error().message));
        const auto own = *entered->shelf.edition(entered->id.text());
        QVERIFY(own->officialWording);
        QCOMPARE(own->find(lacking[0]->code)->plainText(), u"Official words."_s);
        const Provision *rest = own->find(lacking[1]->code);
        QVERIFY(rest->incomplete);
        QCOMPARE(rest->summary, lacking[1]->plainText());
        QVERIFY(!own->wordingNotice().isEmpty());
    }

    void noWordsAreNoEdition()
    {
        const auto first = edition(u"hos-2022"_s);
        const auto entered =
            enterWording(*first, {{withoutOfficialWording(*first).front()->code, u" "_s}}, shelf(), folder());
        QVERIFY(!entered);
        QCOMPARE(entered.error().kind, ErrorKind::Usage);
        QVERIFY(!QDir(folder()).exists());
    }
};

QTEST_GUILESS_MAIN(EditionsTest)
#include "EditionsTest.moc"
