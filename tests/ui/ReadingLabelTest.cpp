// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ReadingLabel.h"

#include <QLabel>
#include <QTest>

using namespace attest::ui;
using namespace Qt::StringLiterals;

namespace {

const QString paragraphs =
    u"Landlords must have a single policy in place for dealing with complaints covered by this Code. "
    "Residents must not be treated differently if they complain.\n\nIt must be easy to find."_s;
const QString list = u"<p>The policy <b>must</b> say:</p><ul><li>what a complaint is;</li><li>who answers it, and by "
                     "when.</li></ul>"_s;

/// Qt's own label of the same words.
void likeIt(QLabel &label, const ReadingLabel &reading)
{
    label.setFont(reading.font());
    label.setWordWrap(true);
    label.setTextFormat(reading.textFormat());
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    label.setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label.setText(reading.text());
}

} // namespace

/// What is read at length stands as Qt would set it, and its words can be chosen.
class ReadingLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAsHighAndLooksAsAnyLabel_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("html");
        QTest::addColumn<int>("width");
        for (const int width : {160, 333, 500}) {
            QTest::addRow("plain %d", width) << paragraphs << false << width;
            QTest::addRow("html %d", width) << list << true << width;
        }
        QTest::newRow("empty") << QString() << false << 200;
    }

    void itIsAsHighAndLooksAsAnyLabel()
    {
        QFETCH(QString, words);
        QFETCH(bool, html);
        QFETCH(int, width);
        ReadingLabel reading(TypeSize::Body);
        html ? reading.setHtml(words, words) : reading.setPlain(words);
        QLabel label;
        likeIt(label, reading);
        QCOMPARE(reading.heightForWidth(width), label.heightForWidth(width));
        for (QLabel *one : {static_cast<QLabel *>(&reading), &label}) {
            one->resize(width, label.heightForWidth(width));
            one->setPalette(QPalette(Qt::darkBlue));
        }
        QCOMPARE(reading.grab().toImage(), label.grab().toImage());
    }

    void anAddressLongerThanALineIsBrokenNotCut()
    {
        ReadingLabel reading(TypeSize::Body);
        reading.setPlain("https://www.example.org/" + QString(100, u'x'));
        QVERIFY(reading.heightForWidth(200) > 3 * reading.fontMetrics().height());
    }

    void itsWordsCanBeChosen()
    {
        ReadingLabel reading(TypeSize::Body);
        reading.setPlain(paragraphs);
        reading.resize(400, reading.heightForWidth(400));
        reading.show();
        QVERIFY(QTest::qWaitForWindowExposed(&reading));
        const QImage before = reading.grab().toImage();
        QTest::mouseDClick(&reading, Qt::LeftButton, {}, {8, 6});
        QCOMPARE(reading.selectedText(), u"Landlords"_s);
        QVERIFY(reading.grab().toImage() != before);
    }

    void newWordsAreMeasuredAnew()
    {
        ReadingLabel reading(TypeSize::Body);
        reading.setPlain(u"Short."_s);
        const int one = reading.heightForWidth(200);
        reading.setPlain(paragraphs);
        QVERIFY(reading.heightForWidth(200) > 3 * one);
        reading.setPlain(u"Short."_s);
        QCOMPARE(reading.heightForWidth(200), one);
        QFont larger = reading.font();
        larger.setPointSizeF(2 * larger.pointSizeF());
        reading.setFont(larger);
        QVERIFY(reading.heightForWidth(200) > one);
    }
};

QTEST_MAIN(ReadingLabelTest)
#include "ReadingLabelTest.moc"
