// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>

namespace attest::ui {

class Dictionary; ///< hunspell stays behind it

/// British spelling for every editor: an en-GB dictionary of the system, and the words this person added. It is read
/// in the background; until then, and where there is none, no word is wrong.
class SpellChecker : public QObject
{
    Q_OBJECT

public:
    /// `folders`: where en_GB.aff and en_GB.dic may lie; `personalFile`: the added words, one a line.
    SpellChecker(const QStringList &folders, const QString &personalFile, QObject *parent = nullptr);
    ~SpellChecker() override;

    /// The one that all editors share. Ends with the application.
    static SpellChecker &shared();
    static QStringList usualFolders();
    static QString usualPersonalFile();

    /// Whether words are judged by now.
    bool isOn() const { return m_dictionary != nullptr; }
    /// Why they are not, in a sentence; empty while the dictionary is being read and where all is well.
    QString problem() const { return m_problem; }

    bool isRight(QStringView word);
    /// At most six, the likeliest first.
    QStringList suggestions(const QString &word);
    /// Takes a word for right until the program ends.
    void ignore(const QString &word);
    /// Takes a word for right from now on. Errors (Storage): the file could not be written; the word is right until
    /// the program ends all the same.
    Result<void> add(const QString &word);

Q_SIGNALS:
    /// Other words are right or wrong than before.
    void changed();

private:
    void read();
    void accept(const QString &word);

    QString m_path; ///< the dictionary's, less ending; empty: none
    QString m_personalFile;
    QString m_problem;
    std::unique_ptr<Dictionary> m_dictionary;
    QStringList m_added;
    QSet<QString> m_ignored; ///< until the dictionary is read
    QHash<QString, bool> m_judged;
};

} // namespace attest::ui
