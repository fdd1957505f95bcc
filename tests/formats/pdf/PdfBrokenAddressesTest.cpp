// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrawnPages.h"
#include "support/Outline.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// Tells addresses that lines break from those that end with their line.
class PdfBrokenAddressesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAddressesThatFillTheirColumnFromTheWordBelow_data();
    void partsAddressesThatFillTheirColumnFromTheWordBelow();
};

void PdfBrokenAddressesTest::partsAddressesThatFillTheirColumnFromTheWordBelow_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QString>("parting");
    const auto row = [](const char *name, const QByteArray &address, const QByteArray &next, const QString &parting) {
        QTest::newRow(name) << address << next << parting;
    };
    row("a reference", "www.fenvale.example/complaints", "KV3026e", u" "_s);
    row("a reference with a hyphen", "www.fenvale.example/complaints", "KV-3026e", u" "_s);
    row("a word alone", "www.fenvale.example/complaints", "pages", u" "_s);
    row("a word behind a host", "https://www.fenvale-homes.org.uk", "pages", u" "_s);
    row("the rest of a word", "www.fenvale.example/a-complain", "ts", u""_s);
    row("the rest of a path behind a word", "www.fenvale.example/complaints", "desk/ours", u""_s);
    row("the rest of a file's name", "www.fenvale.example/complaints", "Policy-24.pdf", u""_s);
    row("the rest of a word that the file has nowhere", "www.fenvale.example/how-to-com", "pensate", u""_s);
    row("the rest of a host", "https://www.fenvale-homes.org.u", "k", u""_s);
}

void PdfBrokenAddressesTest::partsAddressesThatFillTheirColumnFromTheWordBelow()
{
    QFETCH(const QByteArray, address);
    QFETCH(const QByteArray, next);
    QFETCH(const QString, parting);
    Drawn page;
    page.grid({50, 220, 400}, {50, 130});
    page.lines(54, 53, {address, next});
    page.lines(224, 53, {"Residents see all of it."});
    page.lines(54, 300, {"We answer complaints as they come, and complain of none."});
    QCOMPARE(rowsOf(page).value(0), QString(address) + parting + QString(next) + u" | Residents see all of it."_s);
}

QTEST_GUILESS_MAIN(PdfBrokenAddressesTest)
#include "PdfBrokenAddressesTest.moc"
