// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SearchIndex.h"

#include "assessment/AssessmentJson.h"
#include "base/Json.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SearchIndex)
};

constexpr QChar markStart(0x2068);
constexpr QChar markEnd(0x2069);

/// Every text in a JSON value.
void collectWords(const QJsonValue &value, QStringList &words)
{
    if (value.isString()) {
        words.append(value.toString());
    } else if (value.isArray()) {
        for (const QJsonValue &item : value.toArray()) {
            collectWords(item, words);
        }
    } else if (value.isObject()) {
        for (const QJsonValue &member : value.toObject()) {
            collectWords(member, words);
        }
    }
}

/// The marks that excerpts use must not come from the text itself.
QString indexed(QString words)
{
    return words.remove(markStart).remove(markEnd);
}

QString wordsIn(const QJsonArray &items)
{
    QStringList words;
    collectWords(items, words);
    return indexed(words.join(u'\n'));
}

Database::Values columns(const SearchableWords &words)
{
    return {words.evidence, words.commentary, words.explanation, words.actions, words.comments};
}

bool hasLetterOrNumber(const QString &word)
{
    const auto points = word.toUcs4();
    return std::any_of(points.begin(), points.end(), [](char32_t point) { return QChar::isLetterOrNumber(point); });
}

/// The answers, each with its row, read as values.
Result<void> forEachAnswer(const Database &database,
                           const std::function<Result<void>(qint64 row, const Answer &answer)> &read)
{
    enum Column { RowId, Json };
    return database.forEach(u"SELECT row, json FROM answer ORDER BY row"_s, {},
                            [&read](const DatabaseRow &row) -> Result<void> {
                                const QString name = Words::tr("answer %1").arg(row.number(RowId));
                                auto object = parseJsonObject(row.text(Json).toUtf8(), name);
                                if (!object) {
                                    return object.error();
                                }
                                auto answer = answerFromJson(*object, name);
                                return answer ? read(row.number(RowId), *answer) : answer.error();
                            });
}

} // namespace

SearchableWords searchableWords(const Answer &answer)
{
    QStringList evidence;
    for (const Evidence &item : answer.evidence) {
        for (const QString &part : {item.text, item.document, item.url}) {
            if (!part.isEmpty() && !evidence.contains(part)) {
                evidence.append(part);
            }
        }
    }
    return {indexed(evidence.join(u'\n')), indexed(answer.commentary.plain()), indexed(answer.explanation.plain()),
            wordsIn(answer.actions), wordsIn(answer.comments)};
}

Result<void> SearchIndex::add(qint64 answerRow, const Answer &answer)
{
    return m_database.run(u"INSERT INTO answer_search (rowid, evidence, commentary, explanation, actions, comments) "
                          "VALUES (?, ?, ?, ?, ?, ?)"_s,
                          Database::Values{answerRow} + columns(searchableWords(answer)));
}

Result<void> SearchIndex::replace(qint64 answerRow, const Answer &answer)
{
    return m_database.run(u"UPDATE answer_search SET evidence = ?, commentary = ?, explanation = ?, actions = ?, "
                          "comments = ? WHERE rowid = ?"_s,
                          columns(searchableWords(answer)) + Database::Values{answerRow});
}

Result<int> SearchIndex::rebuild()
{
    int count = 0;
    auto read = forEachAnswer(m_database, [this, &count](qint64 row, const Answer &answer) {
        ++count;
        return add(row, answer);
    });
    if (!read) {
        return read.error();
    }
    return count;
}

QString SearchIndex::ftsQuery(const QString &words)
{
    static const QRegularExpression spaces(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList terms;
    for (QString word : words.split(spaces, Qt::SkipEmptyParts)) {
        word.remove(QChar(u'\0'));
        if (hasLetterOrNumber(word)) {
            terms.append(u'"' + word.replace(u'"', u"\"\""_s) + u'"');
        }
    }
    return terms.isEmpty() ? QString() : terms.join(u' ') + u'*';
}

Result<std::vector<SearchHit>> SearchIndex::search(const QString &words, int limit) const
{
    std::vector<SearchHit> hits;
    const QString query = ftsQuery(words);
    if (query.isEmpty() || limit <= 0) {
        return hits;
    }
    // The index itself gives the best rows first; only those few are joined and cut to excerpts.
    const QString sql = u"SELECT assessment.id, answer.provision, "
                        "snippet(answer_search, 0, char(0x2068), char(0x2069), '…', 24), "
                        "snippet(answer_search, 1, char(0x2068), char(0x2069), '…', 24), "
                        "snippet(answer_search, 2, char(0x2068), char(0x2069), '…', 24), "
                        "snippet(answer_search, 3, char(0x2068), char(0x2069), '…', 24), "
                        "snippet(answer_search, 4, char(0x2068), char(0x2069), '…', 24) "
                        "FROM answer_search "
                        "CROSS JOIN answer ON answer.row = answer_search.rowid "
                        "CROSS JOIN assessment ON assessment.row = answer.assessment "
                        "WHERE answer_search MATCH ? ORDER BY answer_search.rank LIMIT ?"_s;
    enum Column { AssessmentColumn, ProvisionColumn, FirstExcerpt };
    static const QStringList fields{u"evidence"_s, u"commentary"_s, u"explanation"_s, u"actions"_s, u"comments"_s};
    auto read = m_database.forEach(sql, {query, limit}, [&hits](const DatabaseRow &row) -> Result<void> {
        const auto assessment = AssessmentId::from(row.text(AssessmentColumn));
        const auto provision = ProvisionCode::from(row.text(ProvisionColumn));
        if (!assessment || !provision) {
            return storageError(
                Words::tr("The library holds an answer without a valid name; run “attest-cli verify”."));
        }
        SearchHit best{*assessment, *provision, QString(), QString()};
        qsizetype bestMarks = 0;
        for (int field = 0; field < fields.size(); ++field) {
            const QString excerpt = row.text(FirstExcerpt + field);
            if (const qsizetype marks = excerpt.count(markStart); marks > bestMarks) {
                bestMarks = marks;
                best.field = fields.at(field);
                best.excerpt = excerpt;
            }
        }
        hits.push_back(std::move(best));
        return {};
    });
    if (!read) {
        return read.error();
    }
    return hits;
}

Result<QStringList> SearchIndex::checkAnswers() const
{
    QStringList problems;
    qint64 answers = 0;
    auto read =
        forEachAnswer(m_database, [this, &problems, &answers](qint64 row, const Answer &answer) -> Result<void> {
            ++answers;
            std::optional<SearchableWords> held;
            auto found = m_database.forEach(
                u"SELECT evidence, commentary, explanation, actions, comments FROM answer_search WHERE rowid = ?"_s,
                {row}, [&held](const DatabaseRow &columnsOfRow) -> Result<void> {
                    enum Column { EvidenceWords, Commentary, Explanation, Actions, Comments };
                    held = SearchableWords{columnsOfRow.text(EvidenceWords), columnsOfRow.text(Commentary),
                                           columnsOfRow.text(Explanation), columnsOfRow.text(Actions),
                                           columnsOfRow.text(Comments)};
                    return {};
                });
            if (!found) {
                return found;
            }
            if (held != searchableWords(answer)) {
                problems.append(Words::tr("The search index does not hold the words of the answer to %1 (row %2).")
                                    .arg(answer.provision.text())
                                    .arg(row));
            }
            return {};
        });
    if (!read) {
        return read.error();
    }
    auto rows = m_database.number(u"SELECT count(*) FROM answer_search"_s);
    if (!rows) {
        return rows.error();
    }
    if (rows->value_or(0) != answers) {
        problems.append(Words::tr("The search index has %1 rows for %2 answers.").arg(rows->value_or(0)).arg(answers));
    }
    return problems;
}

/// Where the file may not be written, FTS5's own check cannot run: the words in the index are counted against an index
/// made anew beside it, in a temporary database that goes with the caller's transaction.
Result<QStringList> SearchIndex::checkTerms() const
{
    const QStringList tables{
        u"CREATE VIRTUAL TABLE temp.expected_search USING fts5 (evidence, commentary, explanation, actions, comments, "
        "content = '', tokenize = 'unicode61 remove_diacritics 2')"_s,
        u"CREATE VIRTUAL TABLE temp.expected_terms USING fts5vocab ('temp', 'expected_search', 'col')"_s,
        u"CREATE VIRTUAL TABLE temp.held_terms USING fts5vocab ('main', 'answer_search', 'col')"_s,
    };
    for (const QString &table : tables) {
        if (auto made = m_database.run(table); !made) {
            return made.error();
        }
    }
    auto filled = forEachAnswer(m_database, [this](qint64 row, const Answer &answer) {
        return m_database.run(u"INSERT INTO temp.expected_search (rowid, evidence, commentary, explanation, actions, "
                              "comments) VALUES (?, ?, ?, ?, ?, ?)"_s,
                              Database::Values{row} + columns(searchableWords(answer)));
    });
    if (!filled) {
        return filled.error();
    }
    auto different = m_database.number(
        u"SELECT (SELECT count(*) FROM (SELECT * FROM temp.held_terms EXCEPT SELECT * FROM temp.expected_terms)) + "
        "(SELECT count(*) FROM (SELECT * FROM temp.expected_terms EXCEPT SELECT * FROM temp.held_terms))"_s);
    if (!different) {
        return QStringList{Words::tr("The search index is damaged: %1").arg(different.error().message)};
    }
    if (different->value_or(0) != 0) {
        return QStringList{
            **different == 1
                ? Words::tr("The search index is damaged: one word does not lead to the answers that have it.")
                : Words::tr("The search index is damaged: %1 words do not lead to the answers that have them.")
                      .arg(**different)};
    }
    return QStringList();
}

Result<QStringList> SearchIndex::check() const
{
    auto problems = checkAnswers();
    if (!problems) {
        return problems;
    }
    if (!m_database.writable()) {
        auto terms = checkTerms();
        return terms ? Result<QStringList>(*problems + *terms) : terms;
    }
    // FTS5's own check of its index against its content is spelt as an INSERT; it changes nothing.
    if (auto checked = m_database.run(u"INSERT INTO answer_search (answer_search) VALUES ('integrity-check')"_s);
        !checked) {
        problems->append(Words::tr("The search index is damaged: %1").arg(checked.error().message));
    }
    return problems;
}

} // namespace attest
