// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/CellText.h"

#include "formats/Characters.h"
#include "formats/readers/positions/ListMark.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace attest::positions {

namespace {

constexpr double kWordsTouch = 0.1;
constexpr double kFreshPitch = 0.16; // so much more than a paragraph's lines are apart, in heights of text
constexpr double kSpace = 0.25;      // of a text's height
constexpr double kSlack = 1;         // points
constexpr double kHalf = 0.5;        // of a line

bool isCounted(const QString &mark)
{
    return !isBullet(mark) && mark != u"o" && mark != u"§";
}

/// The box of most of a line's words: a sign of another font may be higher or lower.
QRectF usualBox(const TextLine &line)
{
    std::vector<const PlacedWord *> words = line.words;
    const auto middle = words.begin() + static_cast<std::ptrdiff_t>(words.size() / 2);
    std::nth_element(words.begin(), middle, words.end(), [](const PlacedWord *one, const PlacedWord *other) {
        return one->box.bottom() < other->box.bottom();
    });
    return (*middle)->box;
}

/// Without its mark.
TextLine withoutMark(const TextLine &line, const QString &mark)
{
    TextLine out;
    qsizetype left = mark.size();
    for (const PlacedWord *word : line.words) {
        if (left > 0) {
            left -= word->text.size();
            continue;
        }
        out.words.push_back(word);
        out.box |= word->box;
    }
    return out;
}

void append(Spans &spans, QStringView text, const QString &address)
{
    if (text.isEmpty()) {
        return;
    }
    if (spans.empty() || spans.back().address != address) {
        spans.push_back({});
        spans.back().address = address;
    }
    spans.back().text += text;
}

/// A space between words of two looks belongs to the words that are no link.
void appendSpace(Spans &spans, const QString &next)
{
    if (!spans.empty()) {
        const QString address = spans.back().address == next ? next : QString();
        append(spans, u" ", address);
    }
}

/// "Collaborative", between a line that ends and a list: a title of the list's own, however narrow the column is.
bool headsList(const TextLine &line, const TextLine &next, const TextLine &after)
{
    constexpr size_t mostWords = 4;
    const QChar end = line.words.back()->text.back();
    const QChar nextEnd = next.words.back()->text.back();
    return !listMarkOf(after).isEmpty() && listMarkOf(next).isEmpty() && next.words.size() <= mostWords &&
           QStringLiteral(".:;!?").contains(end) && next.words.front()->text.front().isUpper() &&
           (nextEnd.isLetterOrNumber() || nextEnd == u':');
}

/// What follows the last space.
QString lastToken(const Spans &spans)
{
    QString token;
    for (size_t i = spans.size(); i > 0; --i) {
        const QString &text = spans[i - 1].text;
        const qsizetype space = text.lastIndexOf(u' ');
        token.prepend(text.mid(space + 1));
        if (space >= 0) {
            break;
        }
    }
    return token;
}

} // namespace

void ColumnMeasure::take(const TextLine &line)
{
    left = isKnown ? std::min(left, line.box.left()) : line.box.left();
    right = isKnown ? std::max(right, line.box.right()) : line.box.right();
    isKnown = true;
}

double TextMeasure::pitchOf(const TextLine &line, const TextLine &next)
{
    const QRectF one = usualBox(line);
    const QRectF other = usualBox(next);
    const double height = std::max(one.height(), other.height());
    return height > 0 ? (other.bottom() - one.bottom()) / height : 0;
}

QString listMarkOf(const TextLine &line)
{
    if (line.words.size() < 2) {
        return {};
    }
    const QString first = firstToken(line);
    const double after = line.words.front()->box.left() + widthOfFirstToken(line);
    const auto next = std::find_if(line.words.begin(), line.words.end(),
                                   [after](const PlacedWord *word) { return word->box.left() >= after; });
    if (next == line.words.end()) {
        return {};
    }
    const double gap = ((*next)->box.left() - after) / line.box.height();
    if (isBullet(first)) {
        const bool dash = first == u"-" || first == u"–" || first == u"—" || first == u"*";
        return dash || gap > kWordsTouch ? first : QString();
    }
    if ((first == u"o" || first == u"§") && gap > 0.5) { // bullets of fonts that draw pictures for letters
        return first;
    }
    return isCounter(first) ? first : QString();
}

SourcePlace placeOf(int page, const std::vector<TextLine> &lines)
{
    SourcePlace place;
    place.page = page;
    for (const TextLine &line : lines) {
        for (const PlacedWord *word : line.words) {
            place.area |= word->seen;
        }
    }
    return place;
}

/// Whether a paragraph ends before a line.
bool CellText::parts(const std::vector<PagedLine> &lines, size_t at, const ColumnMeasure &measure, LineRoom &left) const
{
    const PagedLine &line = lines[at - 1];
    const PagedLine &next = lines[at];
    const double space = kSpace * line.line.box.height();
    const double room = measure.right - measure.left;
    const double slack = kSlack + m_text.ragged * room;
    left = roomBefore(next.line, std::min(measure.right - line.line.box.right(), room - line.line.box.width()) - slack,
                      space);
    const bool full = left != LineRoom::Word;
    const QString mark = listMarkOf(next.line);
    // "points (a) to (f)" may be broken before its letters: a sentence that has not ended goes on.
    const QChar end = line.line.words.back()->text.back();
    // So may a sentence with a dash – as here: what is listed stands to the right of it.
    const bool level = std::abs(next.line.box.left() - line.line.box.left()) < kSlack ||
                       std::abs(next.line.box.center().x() - line.line.box.center().x()) < kSlack;
    // One hyphen alone lists nothing, and two make a list.
    const bool alone = at + 1 == lines.size() || listMarkOf(lines[at + 1].line) != mark;
    const bool dash =
        level && (mark == u"–" || mark == u"—" || (mark == u"-" && (alone || next.line.box.width() > kHalf * room)));
    const bool within =
        full && (isCounted(mark) || dash) && (end.isLetterOrNumber() || end == u',') && listMarkOf(line.line).isEmpty();
    if ((!mark.isEmpty() && !within) || next.line.words.front()->quarters != 0) {
        return true;
    }
    if (m_of == Of::RunningText ? partsRunningText(line.line, next.line) : m_labels.starts(next.line)) {
        return true;
    }
    if (line.page == next.page) {
        const double pitch = TextMeasure::pitchOf(line.line, next.line);
        if (pitch > m_text.pitch + kFreshPitch) {
            return true;
        }
    }
    if (!full && sharesAddress(line.line, next.line)) {
        left = LineRoom::Letter;
    }
    return left == LineRoom::Word;
}

/// Whether a label, or the code of the next provision, begins what follows.
bool CellText::partsRunningText(const TextLine &line, const TextLine &next) const
{
    const QChar end = line.words.back()->text.isEmpty() ? QChar() : line.words.back()->text.back();
    const bool ended = QStringLiteral(".:;?!\"”’)").contains(end);
    return m_labels.isWhole(line) || m_labels.begins(next) || isLabel(next.text()) ||
           (ended && beginsWithLabel(next.text()));
}

/// Whether the next line goes on with the address that the line ends in.
bool CellText::sharesAddress(const TextLine &line, const TextLine &next) const
{
    const PlacedWord *last = line.words.back();
    return !last->address.isEmpty() && last->address == next.words.front()->address &&
           m_joints.between(last->text, line, next, LineRoom::Letter) == LineJoint::Touching;
}

Spans CellText::spansOf(const Passage &passage) const
{
    Spans spans;
    for (size_t i = 0; i < passage.lines.size(); ++i) {
        TextLine line = passage.lines[i]->line;
        if (i == 0 && !passage.mark.isEmpty()) {
            line = withoutMark(line, passage.mark);
        }
        const PlacedWord *before = nullptr;
        for (const PlacedWord *word : line.words) {
            if (before != nullptr && word->box.left() - before->box.right() > kWordsTouch * word->box.height()) {
                appendSpace(spans, word->address);
            }
            append(spans, word->text, word->address);
            before = word;
        }
        if (i + 1 < passage.lines.size() && !line.words.empty()) {
            const TextLine &next = passage.lines[i + 1]->line;
            const LineJoint joint = m_joints.between(lastToken(spans), line, next, passage.room[i]);
            if (joint == LineJoint::Space) {
                appendSpace(spans, next.words.front()->address);
            } else if (joint == LineJoint::Healed) {
                spans.back().text.chop(1);
            }
        }
    }
    for (Span &span : spans) {
        span.text = holdableText(span.text.remove(QChar(QChar::SoftHyphen)));
    }
    spans.erase(std::remove_if(spans.begin(), spans.end(), [](const Span &span) { return span.text.isEmpty(); }),
                spans.end());
    return spans;
}

Block CellText::paragraphOf(const Passage &passage) const
{
    std::vector<TextLine> lines;
    for (const PagedLine *line : passage.lines) {
        if (line->page == passage.lines.front()->page) {
            lines.push_back(line->line);
        }
    }
    return {Paragraph{spansOf(passage)}, placeOf(passage.lines.front()->page, lines)};
}

Blocks CellText::blocksOf(const std::vector<PagedLine> &lines, const ColumnMeasure &measure) const
{
    std::vector<Passage> passages;
    for (size_t i = 0; i < lines.size(); ++i) {
        LineRoom room = LineRoom::Word;
        const bool heads =
            i > 0 && i + 1 < lines.size() && headsList(lines[i - 1].line, lines[i].line, lines[i + 1].line);
        if (i == 0 || heads || parts(lines, i, measure, room)) {
            Passage passage;
            passage.mark = listMarkOf(lines[i].line);
            passage.outer = lines[i].line.box.left();
            const TextLine words = passage.mark.isEmpty() ? lines[i].line : withoutMark(lines[i].line, passage.mark);
            passage.left = words.box.left();
            passages.push_back(std::move(passage));
        } else {
            passages.back().room.push_back(room);
        }
        passages.back().lines.push_back(&lines[i]);
    }
    return listedOf(passages);
}

/// Items that follow one another make a list; numbers make one only where they count on.
Blocks CellText::listedOf(std::vector<Passage> &passages) const
{
    Blocks out;
    for (size_t from = 0; from < passages.size();) {
        if (passages[from].mark.isEmpty()) {
            out.push_back(paragraphOf(passages[from++]));
            continue;
        }
        const bool counted = isCounted(passages[from].mark);
        QStringList marks;
        List list;
        size_t to = from;
        for (; to < passages.size(); ++to) {
            const Passage &item = passages[to];
            const bool within = item.mark.isEmpty() && item.left >= passages[from].left - kSlack && to > from &&
                                passages[from].left > passages[from].outer + kSlack;
            if (!within && (item.mark.isEmpty() || isCounted(item.mark) != counted)) {
                break;
            }
            if (within) {
                list.items.back().push_back(paragraphOf(item));
            } else {
                marks.append(item.mark);
                list.items.push_back({paragraphOf(item)});
            }
        }
        const ListMark mark = counted ? listMark({}, marks) : ListMark();
        const ListMark second = counted && marks.size() > 1 ? listMark({}, marks.mid(1)) : ListMark();
        if (counted && (mark.style == ListStyle::Bullet || marks.size() < 2 || second.start != mark.start + 1)) {
            passages[from].mark.clear(); // a number that counts nothing stays in the text
            continue;
        }
        list.style = mark.style;
        list.start = mark.start;
        const std::optional<SourcePlace> place = list.items.front().front().place;
        out.push_back({std::move(list), place});
        from = to;
    }
    return out;
}

Blocks CellText::blocks(const std::vector<CellPart> &cell, const ColumnMeasure &measure) const
{
    std::vector<PagedLine> lines;
    for (const CellPart &part : cell) {
        for (TextLine &line : linesOf(part.words)) {
            lines.push_back({part.page, std::move(line)});
        }
    }
    return blocksOf(lines, measure);
}

Blocks CellText::blocks(int page, const std::vector<TextLine> &lines, const ColumnMeasure &measure) const
{
    std::vector<PagedLine> paged;
    paged.reserve(lines.size());
    for (const TextLine &line : lines) {
        paged.push_back({page, line});
    }
    return blocksOf(paged, measure);
}

} // namespace attest::positions
