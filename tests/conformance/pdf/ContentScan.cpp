// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/ContentScan.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

constexpr std::size_t deepestSaved = 28;
constexpr int deepestForm = 20;

/// Operators that say nothing this checker has to follow.
const std::set<std::string> &otherOperators()
{
    static const std::set<std::string> names = {"w", "J",  "j",  "M",  "d",   "i",  "ri", "d0", "d1",
                                                "G", "RG", "CS", "SC", "SCN", "MP", "DP", "K",  "k"};
    return names;
}

} // namespace

ContentScan::ContentScan(PageContent &content, QString where, FontOf fontOf, const QRectF &page)
    : m_content(content), m_where(std::move(where)), m_fontOf(std::move(fontOf)),
      m_resources(QPDFObjectHandle::newNull())
{
    m_state.clip = page;
    m_content.pieces.push_back({});
}

void ContentScan::scanPage(QPDFObjectHandle page)
{
    QPDFObjectHandle resources = page.getKey("/Resources");
    if (!resources.isDictionary()) {
        problem("page-resources", u"the page has no Resources of its own"_s);
        resources = QPDFPageObjectHelper(page).getAttribute("/Resources", false);
    }
    m_resources = resources;
    try {
        QPDFPageObjectHelper(page).parseContents(this);
    } catch (const std::exception &error) {
        problem("content-operators", u"the content cannot be read: "_s + QString::fromUtf8(error.what()));
    }
    if (!m_saved.empty() || !m_marks.empty() || m_inText) {
        problem("content-balance", u"something that was begun in the content is not ended"_s);
    }
}

void ContentScan::scan(QPDFObjectHandle stream, QPDFObjectHandle resources)
{
    const QPDFObjectHandle before = m_resources;
    m_resources = resources;
    m_operands.clear();
    ++m_depth;
    try {
        QPDFObjectHandle::parseContentStream(stream, this);
    } catch (const std::exception &error) {
        problem("content-operators", u"a form cannot be read: "_s + QString::fromUtf8(error.what()));
    }
    --m_depth;
    m_resources = before;
}

void ContentScan::problem(const char *rule, const QString &words)
{
    m_content.problems.push_back({rule, m_where, words});
}

double ContentScan::number(std::size_t index) const
{
    if (index >= m_operands.size()) {
        return 0;
    }
    QPDFObjectHandle operand = m_operands[index];
    return operand.isNumber() ? operand.getNumericValue() : 0;
}

std::string ContentScan::nameAt(std::size_t index) const
{
    QPDFObjectHandle operand = index < m_operands.size() ? m_operands[index] : QPDFObjectHandle::newNull();
    return operand.isName() ? operand.getName() : std::string();
}

QPDFObjectHandle ContentScan::resource(const char *kind, const std::string &name, bool required)
{
    QPDFObjectHandle kinds = m_resources.isDictionary() ? m_resources.getKey(kind) : QPDFObjectHandle::newNull();
    if (kinds.isDictionary() && !name.empty() && kinds.hasKey(name)) {
        return kinds.getKey(name);
    }
    if (required) {
        problem("page-resources", u"%1 is not among the resources"_s.arg(QString::fromStdString(name)));
    }
    return QPDFObjectHandle::newNull();
}

void ContentScan::handleObject(QPDFObjectHandle object)
{
    if (object.isInlineImage()) {
        painted("an inline image");
        return;
    }
    if (!object.isOperator()) {
        m_operands.push_back(object);
        return;
    }
    const std::string name = object.getOperatorValue();
    if (name == "BX" || name == "EX") {
        problem("content-operators", u"BX or EX is used"_s);
    } else if (name != "BI" && name != "ID" && name != "EI" && !stateOperator(name) && !pathOperator(name) &&
               !colourOperator(name) && !textOperator(name) && !showOperator(name) && !markOperator(name) &&
               otherOperators().count(name) == 0) {
        problem("content-operators", u"%1 is no operator"_s.arg(QString::fromStdString(name)));
    }
    m_operands.clear();
}

bool ContentScan::stateOperator(const std::string &name)
{
    if (name == "q") {
        m_saved.push_back(m_state);
        if (m_saved.size() > deepestSaved) {
            problem("limit-nesting", u"q is nested %1 deep"_s.arg(m_saved.size()));
        }
    } else if (name == "Q") {
        if (m_saved.empty()) {
            problem("content-balance", u"Q without q"_s);
            return true;
        }
        m_state = m_saved.back();
        m_saved.pop_back();
    } else if (name == "cm") {
        m_state.matrix.concat(QPDFMatrix(number(0), number(1), number(2), number(3), number(4), number(5)));
    } else if (name == "gs") {
        setState(nameAt(0));
    } else if (name == "Do") {
        paintObject(nameAt(0));
    } else {
        return false;
    }
    return true;
}

void ContentScan::setState(const std::string &name)
{
    QPDFObjectHandle state = resource("/ExtGState", name);
    if (state.isDictionary() && state.getKey("/ca").isNumber()) {
        m_state.alpha = state.getKey("/ca").getNumericValue();
    }
    if (state.isDictionary() && state.getKey("/Font").isArray()) {
        m_state.font = m_fontOf(state.getKey("/Font").getArrayItem(0));
        m_state.size = state.getKey("/Font").getArrayItem(1).getNumericValue();
    }
}

void ContentScan::paintObject(const std::string &name)
{
    QPDFObjectHandle object = resource("/XObject", name);
    if (!object.isStream()) {
        return;
    }
    if (!object.getDict().getKey("/Subtype").isNameAndEquals("/Form")) {
        painted("an image");
        return;
    }
    if (m_depth > deepestForm) {
        problem("content-operators", u"forms are nested too deep"_s);
        return;
    }
    const std::size_t marks = m_content.marks.size();
    const State before = m_state;
    QPDFObjectHandle matrix = object.getDict().getKey("/Matrix");
    if (matrix.isMatrix()) {
        m_state.matrix.concat(QPDFMatrix(matrix.getArrayAsMatrix()));
    }
    QPDFObjectHandle resources = object.getDict().getKey("/Resources");
    if (!resources.isDictionary()) {
        problem("page-resources", u"the form %1 has no Resources of its own"_s.arg(QString::fromStdString(name)));
        resources = m_resources;
    }
    scan(object, resources);
    m_state = before;
    if (m_content.marks.size() > marks) {
        problem("content-ids", u"the form %1 holds tagged content"_s.arg(QString::fromStdString(name)));
    }
}

QPointF ContentScan::placed(double x, double y) const
{
    double outX = 0;
    double outY = 0;
    m_state.matrix.transform(x, y, outX, outY);
    return {outX, outY};
}

void ContentScan::addToPath(double x, double y, bool begins)
{
    const QPointF point = placed(x, y);
    if (begins || m_path.empty()) {
        m_pen = point;
        m_path.emplace_back(point, point);
        return;
    }
    QRectF &box = m_path.back();
    box = QRectF(QPointF(std::min(box.left(), point.x()), std::min(box.top(), point.y())),
                 QPointF(std::max(box.right(), point.x()), std::max(box.bottom(), point.y())));
}

bool ContentScan::pathOperator(const std::string &name)
{
    if (name == "m" || name == "l") {
        addToPath(number(0), number(1), name == "m");
    } else if (name == "c" || name == "v" || name == "y") {
        for (std::size_t i = 0; i + 1 < m_operands.size(); i += 2) {
            addToPath(number(i), number(i + 1), false);
        }
    } else if (name == "re") {
        addToPath(number(0), number(1), true);
        addToPath(number(0) + number(2), number(1), false);
        addToPath(number(0) + number(2), number(1) + number(3), false);
        addToPath(number(0), number(1) + number(3), false);
    } else if (name == "W" || name == "W*") {
        m_clips = true;
    } else if (name == "sh") {
        painted("a shading");
    } else if (name == "n" || name == "f" || name == "F" || name == "f*" || name == "B" || name == "B*" ||
               name == "b" || name == "b*" || name == "s" || name == "S") {
        endPath(name);
    } else {
        return name == "h";
    }
    return true;
}

void ContentScan::endPath(const std::string &name)
{
    if (m_clips) {
        QRectF all;
        for (const QRectF &part : m_path) {
            all = all.isNull() ? part : all.united(part);
        }
        m_state.clip = m_state.clip.intersected(all);
    }
    if (name != "n") {
        painted("a line or an area");
    }
    if (name != "n" && name != "s" && name != "S") {
        for (const QRectF &part : m_path) {
            Colour colour = groundAt(part.center());
            for (std::size_t i = 0; i < 3; ++i) {
                colour[i] = m_state.alpha * m_state.fill[i] + (1 - m_state.alpha) * colour[i];
            }
            m_grounds.push_back({part.intersected(m_state.clip), colour});
        }
    }
    m_path.clear();
    m_clips = false;
}

bool ContentScan::colourOperator(const std::string &name)
{
    if (name == "g" || ((name == "sc" || name == "scn") && m_operands.size() == 1)) {
        m_state.fill = {number(0), number(0), number(0)};
    } else if (name == "rg" || ((name == "sc" || name == "scn") && m_operands.size() == 3)) {
        m_state.fill = {number(0), number(1), number(2)};
    } else if (name == "cs" || name == "CS") {
        const std::string space = nameAt(0);
        if (space != "/DeviceRGB" && space != "/DeviceGray" && space != "/Pattern") {
            problem("colour-spaces", u"%1 is used"_s.arg(QString::fromStdString(space)));
        }
        return name == "cs";
    } else if (name == "k" || name == "K") {
        problem("colour-spaces", u"DeviceCMYK is used"_s);
        return false;
    } else if (name == "ri") {
        static const std::set<std::string> intents = {"/RelativeColorimetric", "/AbsoluteColorimetric", "/Perceptual",
                                                      "/Saturation"};
        if (intents.count(nameAt(0)) == 0) {
            problem("rendering-intents", QString::fromStdString(nameAt(0)));
        }
    } else {
        return name == "sc" || name == "scn";
    }
    return true;
}

Colour ContentScan::groundAt(QPointF point) const
{
    const auto last = std::find_if(m_grounds.rbegin(), m_grounds.rend(),
                                   [point](const Ground &ground) { return ground.area.contains(point); });
    return last == m_grounds.rend() ? Colour{1, 1, 1} : last->colour;
}

void ContentScan::painted(const char *what)
{
    Piece &held = m_content.pieces[static_cast<std::size_t>(piece())];
    if (held.kind == Piece::Kind::Loose && !held.painted) {
        problem("content-tagged",
                u"%1 is neither in the structure tree nor an artifact"_s.arg(QString::fromUtf8(what)));
    }
    held.painted = true;
}

} // namespace attest::test::pdf
