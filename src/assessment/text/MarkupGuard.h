// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attest {

/// How deep lists may stand in lists; what is deeper is words.
constexpr int MaximumListDepth = 16;

/// Markup in which what lies outside our subset of CommonMark cannot be taken for markup: the marks of headings, code,
/// quotations, rules and link definitions are swapped for code points that are no characters (Text holds none of
/// those), and words come back as they were through unguarded().
QString guarded(const QString &markup);
QString unguarded(QString words);

} // namespace attest
