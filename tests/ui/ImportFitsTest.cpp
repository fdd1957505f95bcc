// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ImportBench.h"

#include "support/DocxBuilder.h"
#include "support/TestData.h"
#include "ui/Looking.h"
#include "ui/library/import/GrowingEdit.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

/// The form's card has room for what it shows at every width that the window and the splitter allow.
class ImportFitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aColumnForEvidenceAndCommentaryFits_data();
    void aColumnForEvidenceAndCommentaryFits();
    void aRowWithoutAPlaceIsWholeAboveAMessage_data();
    void aRowWithoutAPlaceIsWholeAboveAMessage();

private:
    /// The card that is seen.
    QScrollArea &card();
    /// What of the card cannot be seen, not by scrolling down either; empty: nothing.
    QString cutOff();

    std::unique_ptr<ImportBench> m_bench;
};

namespace {

/// A form of 2022, whose one column holds evidence and commentary, with a long row that is no provision's.
QByteArray formOf2022()
{
    QString rows = DocxBuilder::row(
        {"Code section", "Code requirement", "Comply: Yes/No", "Evidence, commentary and any explanations"},
        "<w:tblHeader/>");
    for (const Provision *provision : edition(u"hos-2022"_s)->provisions()) {
        rows += DocxBuilder::row({provision->code.text(), provision->plainText().simplified().toHtmlEscaped(), "Yes",
                                  u"The council uses this definition in its complaints policy, see page 3."_s});
    }
    const QString words = u"The landlord must keep every part of a long row that has no place in sight. "_s;
    rows += DocxBuilder::row({"77.1", words.repeated(4), "Yes", words.repeated(6)});
    return DocxBuilder(DocxBuilder::p("Self-assessment 2022-23 of Marsh Lane Homes") + DocxBuilder::tbl(rows)).bytes();
}

void addSizes()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << 100 << QSize(1120, 740);
    QTest::newRow("smallest") << 100 << QSize(0, 0);
    QTest::newRow("between") << 100 << QSize(1000, 600);
    QTest::newRow("150 %") << 150 << QSize(1120, 740);
    QTest::newRow("twice the type") << 200 << QSize(1120, 740);
    QTest::newRow("twice the type, smallest") << 200 << QSize(0, 0);
    QTest::newRow("twice the type, wide") << 200 << QSize(2300, 1200);
}

} // namespace

void ImportFitsTest::init()
{
    m_bench = std::make_unique<ImportBench>();
}

void ImportFitsTest::cleanup()
{
    m_bench.reset();
    Theme::apply(ThemeChoice::Light, 100);
}

QScrollArea &ImportFitsTest::card()
{
    for (QScrollArea *area : m_bench->page().findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget()->findChild<GrowingEdit *>() != nullptr) {
            return *area;
        }
    }
    qFatal("no card is seen");
}

QString ImportFitsTest::cutOff()
{
    QWidget &whole = *card().widget();
    if (card().horizontalScrollBar()->maximum() > 0) {
        return u"the card is %1 wide, and %2 are seen"_s.arg(whole.width()).arg(card().viewport()->width());
    }
    for (const QWidget *part : whole.findChildren<QWidget *>()) {
        if (!part->isVisible() || part->size().isEmpty()) {
            continue;
        }
        const QRect at(part->mapTo(&whole, QPoint()), part->size());
        if (!whole.rect().contains(at)) {
            return u"%1 %2 stands beyond the card"_s.arg(part->metaObject()->className(), part->objectName());
        }
        if (part->hasHeightForWidth() && part->height() < part->heightForWidth(part->width())) {
            return u"%1 %2 is %3 high and needs %4"_s.arg(part->metaObject()->className(), part->objectName())
                .arg(part->height())
                .arg(part->heightForWidth(part->width()));
        }
        const auto *edit = qobject_cast<const GrowingEdit *>(part);
        if (edit == nullptr || !edit->isReadOnly()) {
            continue;
        }
        qreal lines = 0;
        for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next()) {
            lines += block.layout()->boundingRect().height();
        }
        if (edit->viewport()->height() < lines) {
            return u"%1 of %2 is seen of “%3…”"_s.arg(edit->viewport()->height())
                .arg(lines)
                .arg(edit->toPlainText().left(20));
        }
    }
    return {};
}

void ImportFitsTest::aColumnForEvidenceAndCommentaryFits_data()
{
    addSizes();
}

void ImportFitsTest::aColumnForEvidenceAndCommentaryFits()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    Theme::apply(ThemeChoice::Light, percent);
    m_bench->page().resize(size);
    m_bench->read(m_bench->write("form.docx", formOf2022()));
    m_bench->select(0);
    pictureOf(m_bench->page(), u"import-2022-%1-%2"_s.arg(percent).arg(size.width()));
    QVERIFY2(until([this] { return cutOff().isEmpty(); }, 1000), qPrintable(cutOff()));
    // The splitter gives the card as little as it may.
    auto *splitter = child<QSplitter>(m_bench->page(), "importSplitter");
    splitter->setSizes({1000, 0, 1000});
    pictureOf(m_bench->page(), u"import-2022-narrow-%1-%2"_s.arg(percent).arg(size.width()));
    QVERIFY2(until([this] { return cutOff().isEmpty(); }, 1000), qPrintable(cutOff()));
}

void ImportFitsTest::aRowWithoutAPlaceIsWholeAboveAMessage_data()
{
    addSizes();
}

void ImportFitsTest::aRowWithoutAPlaceIsWholeAboveAMessage()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    Theme::apply(ThemeChoice::Light, percent);
    m_bench->page().resize(size);
    m_bench->read(m_bench->write("form.docx", formOf2022()));
    m_bench->click("importView3");
    QVERIFY(m_bench->button("importLeaveOut").isVisible());
    QTest::qWait(0);
    QVERIFY2(until([this] { return cutOff().isEmpty(); }, 1000), qPrintable(cutOff()));
    child<QComboBox>(m_bench->page(), "importOrganisation")->setEditText({});
    m_bench->click("importKeep"); // whose form it is
    QVERIFY(!m_bench->message().isEmpty());
    pictureOf(m_bench->page(), u"import-unplaced-message-%1-%2"_s.arg(percent).arg(size.width()));
    QVERIFY2(until([this] { return cutOff().isEmpty(); }, 1000), qPrintable(cutOff()));
    m_bench->select(0);
    m_bench->select(int(edition(u"hos-2022"_s)->provisions().size()));
    pictureOf(m_bench->page(), u"import-unplaced-again-%1-%2"_s.arg(percent).arg(size.width()));
    QVERIFY2(until([this] { return cutOff().isEmpty(); }, 1000), qPrintable(cutOff()));
}

QTEST_MAIN(ImportFitsTest)
#include "ImportFitsTest.moc"
