// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SpellChecker.h"

#include "base/Files.h"
#include "ui/session/Background.h"

#include <hunspell/hunspell.hxx>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QTimer>

namespace attest::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPersonalFile = 1024LL * 1024;
constexpr int restBeforeReading = 600; ///< milliseconds
constexpr qsizetype mostSuggestions = 6;
constexpr qsizetype longestWord = 60;         ///< longer ones are taken for right: no word is so long
constexpr qsizetype longestSuggestedFor = 32; ///< hunspell looks for longer ones' likenesses for a tenth of a second
constexpr qsizetype mostJudged = 100'000;

QString straight(QString word)
{
    return word.replace(QChar(0x2019), u'\'');
}

} // namespace

/// A hunspell dictionary with its encoding.
class Dictionary
{
public:
    explicit Dictionary(const QString &path)
        : m_hunspell(QFile::encodeName(path + u".aff"_s).constData(), QFile::encodeName(path + u".dic"_s).constData()),
          m_encoding(m_hunspell.get_dict_encoding())
    {
    }

    bool isRight(const QString &word) { return m_hunspell.spell(bytesOf(word)); }
    void add(const QString &word) { m_hunspell.add(bytesOf(word)); }

    QStringList suggestions(const QString &word)
    {
        QStringList words;
        for (const std::string &found : m_hunspell.suggest(bytesOf(word))) {
            if (words.size() == mostSuggestions) {
                break;
            }
            words.append(
                QStringDecoder(m_encoding.c_str()).decode(QByteArrayView(found.data(), qsizetype(found.size()))));
        }
        return words;
    }

private:
    std::string bytesOf(const QString &word) const
    {
        const QByteArray bytes = QStringEncoder(m_encoding.c_str()).encode(straight(word));
        return bytes.toStdString();
    }

    Hunspell m_hunspell;
    std::string m_encoding;
};

SpellChecker::SpellChecker(const QStringList &folders, const QString &personalFile, QObject *parent)
    : QObject(parent), m_personalFile(personalFile)
{
    for (const QString &folder : folders) {
        const QString path = QDir(folder).filePath(u"en_GB"_s);
        if (QFileInfo(path + u".aff"_s).isReadable() && QFileInfo(path + u".dic"_s).isReadable()) {
            m_path = path;
            break;
        }
    }
    if (m_path.isEmpty()) {
        m_problem = tr("Spelling is not checked: there is no British dictionary on this computer. Install the package "
                       "hunspell-en-gb and start Attest again.");
        return;
    }
    // The window first, which the dictionary would keep waiting where there is one processor.
    QTimer::singleShot(restBeforeReading, this, &SpellChecker::read);
}

SpellChecker::~SpellChecker() = default;

SpellChecker &SpellChecker::shared()
{
    static QPointer<SpellChecker> checker;
    if (!checker) {
        checker = new SpellChecker(usualFolders(), usualPersonalFile(), QCoreApplication::instance());
    }
    return *checker;
}

QStringList SpellChecker::usualFolders()
{
    QStringList folders = {QCoreApplication::applicationDirPath() + u"/dictionaries"_s};
    const QStringList data = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString &folder : data) {
        folders << folder + u"/hunspell"_s << folder + u"/myspell/dicts"_s << folder + u"/myspell"_s;
    }
    return folders << u"/usr/share/hunspell"_s << u"/usr/share/myspell/dicts"_s << u"/Library/Spelling"_s;
}

QString SpellChecker::usualPersonalFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"words.txt"_s);
}

void SpellChecker::read()
{
    struct Found
    {
        std::unique_ptr<Dictionary> dictionary;
        QStringList added;
    };
    const auto work = [path = m_path, personal = m_personalFile] {
        Found found;
        found.dictionary = std::make_unique<Dictionary>(path);
        if (!found.dictionary->isRight(u"the"_s)) {
            found.dictionary.reset(); // hunspell takes any file, and then knows no word
            return found;
        }
        if (const auto bytes = readFile(personal, largestPersonalFile)) {
            const QStringList lines = QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
            for (const QString &line : lines) {
                const QString word = line.trimmed();
                if (!word.isEmpty() && word.size() <= longestWord) {
                    found.added.append(word);
                    found.dictionary->add(word);
                }
            }
        }
        return found;
    };
    inBackground(this, work, [this](Found found) {
        m_dictionary = std::move(found.dictionary);
        if (m_dictionary == nullptr) {
            m_problem = tr("Spelling is not checked: the dictionary %1 could not be read.").arg(m_path);
            return;
        }
        const QStringList early = m_added;
        m_added = found.added + early;
        for (const QString &word : early) {
            m_dictionary->add(word);
        }
        for (const QString &word : std::as_const(m_ignored)) {
            m_dictionary->add(word);
        }
        Q_EMIT changed();
    });
}

bool SpellChecker::isRight(QStringView word)
{
    if (m_dictionary == nullptr || word.size() > longestWord) {
        return true;
    }
    // Looked up without a copy: at each keystroke every word of a paragraph is.
    const auto known = m_judged.constFind(QString::fromRawData(word.data(), word.size()));
    if (known != m_judged.constEnd()) {
        return *known;
    }
    if (m_judged.size() > mostJudged) {
        m_judged.clear();
    }
    const bool right = m_dictionary->isRight(word.toString());
    m_judged.insert(word.toString(), right);
    return right;
}

QStringList SpellChecker::suggestions(const QString &word)
{
    return m_dictionary == nullptr || word.size() > longestSuggestedFor ? QStringList()
                                                                        : m_dictionary->suggestions(word);
}

void SpellChecker::accept(const QString &word)
{
    m_ignored.insert(straight(word));
    if (m_dictionary != nullptr) {
        m_dictionary->add(word);
    }
    m_judged.clear();
    Q_EMIT changed();
}

void SpellChecker::ignore(const QString &word)
{
    accept(word);
}

Result<void> SpellChecker::add(const QString &word)
{
    accept(word);
    if (m_added.contains(straight(word))) {
        return {};
    }
    m_added.append(straight(word));
    if (!QDir().mkpath(QFileInfo(m_personalFile).path())) {
        return Error{
            ErrorKind::Storage,
            tr("“%1” could not be kept: the folder %2 could not be made.").arg(word, QFileInfo(m_personalFile).path())};
    }
    return writeFileAtomically(m_personalFile, m_added.join(u'\n').toUtf8() + '\n');
}

} // namespace attest::ui
