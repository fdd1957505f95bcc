// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/PdfFacts.h"
#include "conformance/pdf/Rules.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace attest::test::pdf;
using namespace Qt::StringLiterals;

namespace {

QString usage()
{
    return u"usage: attest-check-pdf FILE…   what each PDF lacks of PDF/UA-1 and PDF/A-2a; exit 1 where there is any\n"
           "       attest-check-pdf --rules  what is looked at\n"
           "       attest-check-pdf --words FILE  what the structure tree says, an element a line\n"_s;
}

int printRules(QTextStream &out)
{
    for (const Rule &rule : allRules()) {
        out << rule.id << '\t' << rule.clause << '\t' << rule.sentence << '\n';
    }
    return 0;
}

int printWords(const PdfFacts &facts, QTextStream &out)
{
    for (const TagElement &element : facts.tree().elements()) {
        QString own;
        for (const TagKid &kid : element.kids) {
            own += facts.textOfPiece(kid);
        }
        out << element.path << '\t' << own << '\n';
    }
    return 0;
}

std::unique_ptr<PdfFacts> open(const QString &path, QTextStream &out)
{
    QFile file(path);
    QString why;
    if (!file.open(QIODevice::ReadOnly)) {
        out << path << ": " << file.errorString() << '\n';
        return nullptr;
    }
    auto facts = PdfFacts::read(file.readAll(), why);
    if (!facts) {
        out << path << ": " << why << '\n';
    }
    return facts;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    QTextStream out(stdout);
    if (arguments.isEmpty() || arguments.first() == u"--help"_s) {
        out << usage();
        return arguments.isEmpty() ? 2 : 0;
    }
    if (arguments.first() == u"--rules"_s) {
        return printRules(out);
    }
    const bool words = arguments.first() == u"--words"_s;
    int status = 0;
    for (const QString &path : words ? arguments.mid(1) : arguments) {
        const auto facts = open(path, out);
        if (!facts) {
            status = 2;
            continue;
        }
        if (words) {
            status = printWords(*facts, out);
            continue;
        }
        const std::vector<Finding> findings = judge({*facts, nullptr});
        for (const Finding &finding : findings) {
            out << path << ": " << told(finding) << '\n';
        }
        out << path << ": " << findings.size() << " findings\n";
        status = findings.empty() ? status : std::max(status, 1);
    }
    return status;
}
