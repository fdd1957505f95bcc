// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace attest::ui {

/// Which provisions the list shows.
enum class ProvisionKind { All, Open, NotCompliant, ToReview, CodeChanged, WithFinding };

/// The provisions of one kind whose code or wording has all the words, with the sections they stand in.
class ProvisionFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ProvisionFilter(QObject *parent = nullptr);

    ProvisionKind kind() const { return m_kind; }
    void setKind(ProvisionKind kind);
    void setWords(const QString &words);
    /// The provision at hand stays in the list though its answer takes it out of the filter, until another is at hand.
    void setAtHand(const QString &code) { m_atHand = code; }
    /// Whether a provision of the source model is of a kind.
    static bool isOf(const QModelIndex &provision, ProvisionKind kind);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ProvisionKind m_kind = ProvisionKind::All;
    QStringList m_words;
    QString m_atHand;
};

} // namespace attest::ui
