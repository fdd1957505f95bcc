// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/PreviewWriter.h"

#include "assessment/AssessmentJson.h"
#include "support/TestData.h"
#include "ui/Looking.h"

#include <QFileInfo>
#include <QPdfDocument>
#include <QSignalSpy>
#include <QTest>

using namespace attest;
using namespace attest::ui;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// The preview's PDF, written behind the window's back.
class PreviewWriterTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 60000;

    static Assessment sample(const QString &landlord)
    {
        auto read = readAssessment(bytesOf(projectPath(u"resources/sample/fenmoor-homes-2024-25.json"_s)), u"sample"_s);
        if (!read) {
            qFatal("%s", qPrintable(read.error().message));
        }
        read->organisation.name = landlord;
        return *std::move(read);
    }

    static bool says(const QString &path, const QString &words)
    {
        QPdfDocument document;
        return document.load(path) == QPdfDocument::Error::None && document.getAllText(0).text().contains(words);
    }

private Q_SLOTS:
    void writesTheForm()
    {
        PreviewWriter writer;
        QSignalSpy written(&writer, &PreviewWriter::written);
        QSignalSpy busy(&writer, &PreviewWriter::busyChanged);
        writer.write(sample(u"Saltmarsh Homes"_s), edition(u"hos-2024"_s));
        QVERIFY(writer.busy());
        QVERIFY(until([&written] { return written.size() == 1; }, patience));
        QVERIFY(!writer.busy());
        QCOMPARE(busy.size(), 2);
        QVERIFY(says(written.at(0).at(0).toString(), u"Saltmarsh Homes"_s));
    }

    void onlyTheNewestIsToldOf()
    {
        PreviewWriter writer;
        QSignalSpy written(&writer, &PreviewWriter::written);
        QSignalSpy failed(&writer, &PreviewWriter::failed);
        for (const auto *name : {"First Homes", "Second Homes", "Third Homes"}) {
            writer.write(sample(QString::fromLatin1(name)), edition(u"hos-2024"_s));
        }
        QVERIFY(until([&writer] { return !writer.busy(); }, patience));
        QCOMPARE(written.size(), 1);
        QCOMPARE(failed.size(), 0);
        QVERIFY(says(written.at(0).at(0).toString(), u"Third Homes"_s));
    }

    void theFileStaysUntilTheNextIsTold()
    {
        PreviewWriter writer;
        QSignalSpy written(&writer, &PreviewWriter::written);
        writer.write(sample(u"First Homes"_s), edition(u"hos-2024"_s));
        QVERIFY(until([&written] { return written.size() == 1; }, patience));
        const QString first = written.at(0).at(0).toString();
        writer.write(sample(u"Second Homes"_s), edition(u"hos-2024"_s));
        QVERIFY(QFileInfo::exists(first));
        QVERIFY(until([&written] { return written.size() == 2; }, patience));
        QVERIFY(!QFileInfo::exists(first));
        QVERIFY(QFileInfo::exists(written.at(1).at(0).toString()));
    }

    void whatIsCancelledIsNotTold()
    {
        PreviewWriter writer;
        QSignalSpy written(&writer, &PreviewWriter::written);
        writer.write(sample(u"First Homes"_s), edition(u"hos-2024"_s));
        writer.cancel();
        QVERIFY(!writer.busy());
        // The next one comes through all the same.
        writer.write(sample(u"Second Homes"_s), edition(u"hos-2024"_s));
        QVERIFY(until([&writer] { return !writer.busy(); }, patience));
        QCOMPARE(written.size(), 1);
        QVERIFY(says(written.at(0).at(0).toString(), u"Second Homes"_s));
    }

    void oneThatIsGoneTellsNobody()
    {
        auto writer = std::make_unique<PreviewWriter>();
        writer->write(sample(u"First Homes"_s), edition(u"hos-2024"_s));
        writer.reset();
        PreviewWriter other;
        QSignalSpy written(&other, &PreviewWriter::written);
        other.write(sample(u"Second Homes"_s), edition(u"hos-2024"_s));
        QVERIFY(until([&written] { return written.size() == 1; }, patience));
    }
};

QTEST_MAIN(PreviewWriterTest)
#include "PreviewWriterTest.moc"
