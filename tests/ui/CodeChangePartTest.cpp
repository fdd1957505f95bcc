// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Looking.h"
#include "ui/WindowAtWork.h"
#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QTest>

using namespace attest::ui;
using attest::test::child;
using attest::test::until;
using attest::test::WindowAtWork;

/// The words of the part that tells what the Code changed, once it is shown.
static QString saidOfTheCode(WindowAtWork &work)
{
    const auto *part = child<QWidget>(work.window(), "codeChange");
    if (!until([part] { return part->isVisible(); })) {
        return {};
    }
    QStringList words;
    for (const QLabel *label : part->findChildren<QLabel *>()) {
        words.append(label->text());
    }
    return words.join('\n');
}

/// What the card says of a provision whose Code changed since last year.
class CodeChangePartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light, 100); }

    void aPartOfASplitIsComparedWithItsOwnSentences()
    {
        WindowAtWork work;
        QVERIFY(work.open("2024-25", "6.3"));
        const QString said = saidOfTheCode(work);
        QVERIFY2(said.contains("The rest of 5.1 became 6.4."), qPrintable(said));
        QVERIFY2(said.contains("logged") && said.contains("acknowledged"), qPrintable(said));
        QVERIFY2(!said.contains("Exceptionally"), qPrintable(said)); // it became 6.4
        attest::test::pictureOf(work.window(), "code-changed-split");
    }

    void whatNobodyHasSaidIsToldAsNotSaid()
    {
        WindowAtWork work;
        QVERIFY(work.open("2024-25", "2.4"));
        const QString said = saidOfTheCode(work);
        QVERIFY2(said.contains("It amends 1.9 of the Complaint Handling Code 2022. It is not said whether it asks for "
                               "more or less."),
                 qPrintable(said));
    }
};

QTEST_MAIN(CodeChangePartTest)
#include "CodeChangePartTest.moc"
