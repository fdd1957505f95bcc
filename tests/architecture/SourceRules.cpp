// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceRules.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace attest::test {

namespace {

constexpr int longestFile = 400;

struct Include
{
    QString header;
    bool quoted = false;
};

/// An outside library: where it is at home, how its headers and its types are spelt.
struct OutsideLibrary
{
    QString name, home;
    QRegularExpression headers, types;
    QString shownBy; ///< the one header that may show its types; empty: none
};

const std::vector<OutsideLibrary> &outsideLibraries()
{
    const auto pattern = [](const char *text) { return QRegularExpression(QString::fromLatin1(text)); };
    static const std::vector<OutsideLibrary> libraries = {
        {"libzip", "formats", pattern("^zip(conf)?\\.h$"), pattern("\\bzip_\\w+|\\bstruct zip\\b"), {}},
        {"gumbo", "formats", pattern("^gumbo\\.h$"), pattern("\\bGumbo\\w+"), {}},
        {"cairo", "formats", pattern("^cairo(-\\w+)?\\.h$"), pattern("\\bcairo_\\w+_t\\b"), {}},
        {"pango", "formats", pattern("^(pango/|hb)"), pattern("\\bPango[A-Z]\\w+|\\bhb_\\w+_t\\b"), {}},
        {"fontconfig", "formats", pattern("^fontconfig/"), pattern("\\bFc[A-Z]\\w+"), {}},
        {"librsvg", "formats", pattern("^librsvg/"), pattern("\\bRsvg[A-Z]\\w+"), {}},
        {"qpdf", "formats", pattern("^qpdf/"), pattern("\\bQPDF\\w*"), {}},
        {"poppler", "formats", pattern("^poppler-"), pattern("\\bpoppler::"), {}},
        {"iconv", "formats", pattern("^iconv\\.h$"), pattern("\\biconv_t\\b"), {}},
        {"md4c", "assessment", pattern("^md4c"), pattern("\\bMD_[A-Z]\\w+"), {}},
        {"valijson", "base", pattern("^valijson/"), pattern("\\bvalijson::"), {}},
        {"hunspell", "ui", pattern("^hunspell/"), pattern("\\bHun(spell|handle)\\b"), {}},
        {"tl::expected", "base", pattern("^tl/"), pattern("\\btl::"), "src/base/Result.h"},
    };
    return libraries;
}

const QHash<QString, int> &floors()
{
    static const QHash<QString, int> known = {
        {"base", 0},     {"provisions", 1}, {"formats", 1}, {"assessment", 2}, {"compare", 3}, {"intake", 3},
        {"policies", 3}, {"figures", 3},    {"store", 3},   {"publish", 4},    {"jobs", 5},    {"cli", 6},
    };
    return known;
}
constexpr int topFloor = 6;

/// "base" for src/base/Id.h, "ui" for whatever is below ui/.
QString folderOf(const QString &path)
{
    return path.startsWith("ui/") ? QStringLiteral("ui") : path.section('/', 1, 1);
}

std::optional<int> floorOf(const QString &folder)
{
    if (folder == "ui") {
        return topFloor;
    }
    const auto found = floors().constFind(folder);
    return found == floors().cend() ? std::nullopt : std::optional(*found);
}

bool isOurs(const QString &path)
{
    return path.startsWith("src/") || path.startsWith("ui/");
}

std::vector<Include> includesOf(const QString &text)
{
    static const QRegularExpression line(R"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])",
                                         QRegularExpression::MultilineOption);
    std::vector<Include> found;
    for (auto matches = line.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        found.push_back({match.captured(2), match.captured(1) == u'"'});
    }
    return found;
}

QString withoutComments(QString text)
{
    static const QRegularExpression comment(R"(//[^\n]*|/\*.*?\*/)", QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comment);
}

/// Headers of the compiler and the system: they have no module and no home.
bool isOfTheSystem(const QString &header)
{
    static const QRegularExpression standard("^[a-z_]+$");
    static const QSet<QString> system = {"unistd.h", "fcntl.h", "pwd.h", "signal.h", "io.h", "windows.h", "malloc.h"};
    return standard.match(header).hasMatch() || header.startsWith("sys/") || system.contains(header);
}

QSet<QString> headersSeenByOtherFolders(const SourceTree &tree)
{
    QSet<QString> seen;
    for (auto source = tree.cbegin(); source != tree.cend(); ++source) {
        for (const Include &include : includesOf(source.value())) {
            const QString path = "src/" + include.header;
            if (include.quoted && folderOf(path) != folderOf(source.key())) {
                seen.insert(path);
            }
        }
    }
    // What a seen header includes is seen as well.
    for (qsizetype before = -1; before != seen.size();) {
        before = seen.size();
        const QSet<QString> headers = seen;
        for (const QString &header : headers) {
            for (const Include &include : includesOf(tree.value(header))) {
                if (include.quoted) {
                    seen.insert("src/" + include.header);
                }
            }
        }
    }
    return seen;
}

} // namespace

QtModuleOf installedQtModules()
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QStringList modules = headers.entryList({"Qt*"}, QDir::Dirs);
    return [headers, modules](const QString &header) -> QString {
        if (header.startsWith("Qt") && header.contains('/')) {
            return header.section('/', 0, 0);
        }
        const auto holds = [&](const QString &module) { return headers.exists(module + '/' + header); };
        const auto found = std::find_if(modules.cbegin(), modules.cend(), holds);
        return found == modules.cend() ? QString() : *found;
    };
}

QStringList floorViolations(const SourceTree &tree)
{
    QStringList violations;
    for (auto source = tree.cbegin(); source != tree.cend(); ++source) {
        const QString own = folderOf(source.key());
        const std::optional<int> ownFloor = floorOf(own);
        if (!isOurs(source.key())) {
            continue;
        }
        if (!ownFloor) {
            violations << QString("%1: the folder %2 has no floor").arg(source.key(), own);
            continue;
        }
        for (const Include &include : includesOf(source.value())) {
            if (!include.quoted || include.header.endsWith(".moc")) {
                continue;
            }
            const QString other =
                own == "ui" && tree.contains("ui/" + include.header) ? own : include.header.section('/', 0, 0);
            const std::optional<int> otherFloor = floorOf(other);
            if (other == own) {
                continue;
            }
            if (!otherFloor) {
                violations
                    << QString("%1 includes \"%2\", which is no path from src/").arg(source.key(), include.header);
            } else if (*otherFloor >= *ownFloor) {
                violations << QString("%1 includes \"%2\": floor %3 sees only floors below it, and %4 is on floor %5")
                                  .arg(source.key(), include.header)
                                  .arg(*ownFloor)
                                  .arg(other)
                                  .arg(*otherFloor);
            }
        }
    }
    return violations;
}

QStringList qtModuleViolations(const SourceTree &tree, const QtModuleOf &moduleOf)
{
    QStringList violations;
    for (auto source = tree.cbegin(); source != tree.cend(); ++source) {
        if (!source.key().startsWith("src/")) {
            continue;
        }
        for (const Include &include : includesOf(source.value())) {
            const QString module = include.quoted ? QString() : moduleOf(include.header);
            const bool allowed =
                module.isEmpty() || module == "QtCore" || (module == "QtSql" && folderOf(source.key()) == "store");
            if (!allowed) {
                violations << QString("%1 includes <%2> of %3").arg(source.key(), include.header, module);
            }
        }
    }
    return violations;
}

QStringList libraryViolations(const SourceTree &tree)
{
    QStringList violations;
    const QSet<QString> seen = headersSeenByOtherFolders(tree);
    for (auto source = tree.cbegin(); source != tree.cend(); ++source) {
        if (!isOurs(source.key())) {
            continue;
        }
        for (const Include &include : includesOf(source.value())) {
            if (include.quoted || include.header.startsWith('Q') || isOfTheSystem(include.header)) {
                continue;
            }
            const auto library =
                std::find_if(outsideLibraries().cbegin(), outsideLibraries().cend(),
                             [&](const auto &one) { return one.headers.match(include.header).hasMatch(); });
            if (library == outsideLibraries().cend()) {
                violations << QString("%1 includes <%2>, a library without a home: give it one in the rules")
                                  .arg(source.key(), include.header);
            } else if (library->home != folderOf(source.key())) {
                violations << QString("%1 includes <%2>: %3 is at home in src/%4")
                                  .arg(source.key(), include.header, library->name, library->home);
            }
        }
        for (const OutsideLibrary &library : outsideLibraries()) {
            const bool shown = seen.contains(source.key()) && source.key() != library.shownBy;
            const auto match = shown ? library.types.match(withoutComments(source.value())) : QRegularExpressionMatch();
            if (match.hasMatch()) {
                violations
                    << QString("%1 shows %2 of %3 to other folders").arg(source.key(), match.captured(), library.name);
            }
        }
    }
    return violations;
}

QStringList headingViolations(const SourceTree &tree)
{
    QStringList violations;
    for (auto source = tree.cbegin(); source != tree.cend(); ++source) {
        if (!source.value().startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n")) {
            violations << QString("%1 does not begin with its SPDX line").arg(source.key());
        }
        if (source.key().endsWith(".h") && !source.value().contains("\n#pragma once\n")) {
            violations << QString("%1 has no #pragma once").arg(source.key());
        }
    }
    return violations;
}

QStringList lengthViolations(const SourceTree &tree, const QHash<QString, QString> &reasons)
{
    QStringList violations;
    for (auto source = tree.cbegin(); source != tree.cend(); ++source) {
        const qsizetype lines = source.value().count('\n');
        if (lines > longestFile && !reasons.contains(source.key())) {
            violations
                << QString("%1 has %2 lines: part it, or give the reason in FloorsTest").arg(source.key()).arg(lines);
        } else if (lines <= longestFile && reasons.contains(source.key())) {
            violations << QString("%1 is short enough: take its reason out of FloorsTest").arg(source.key());
        }
    }
    for (auto reason = reasons.cbegin(); reason != reasons.cend(); ++reason) {
        if (!tree.contains(reason.key())) {
            violations << QString("%1 is not there: take its reason out of FloorsTest").arg(reason.key());
        }
    }
    violations.sort();
    return violations;
}

QStringList topLevelViolations(const QStringList &names)
{
    static const QSet<QString> known = {
        ".ci",
        ".clang-format",
        ".clang-tidy",
        ".editorconfig",
        ".gitattributes",
        ".gitignore",
        "LICENSE",
        "README.md",
        "CMakeLists.txt",
        "CMakePresets.json",
        "CONTRIBUTING.md",
        "cmake",
        "code-provisions",
        "docs",
        "packaging",
        "resources",
        "run",
        "src",
        "test",
        "tests",
        "ui",
    };
    QStringList violations;
    for (const QString &name : names) {
        if (!known.contains(name)) {
            violations << QString("%1 stands at the top of the project, where it has no place").arg(name);
        }
    }
    return violations;
}

} // namespace attest::test
