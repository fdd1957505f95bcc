// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/Rule.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace attest::readiness {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LinkRules)
};

/// What is wrong with where a link leads.
enum class Fault {
    None,
    Malformed,  ///< no address that a browser could follow
    OwnMachine, ///< a file, a drive or a share
    Script,     ///< javascript:, data: and the like
    Scheme,     ///< ftp: and others that a form does not open
    Inside,     ///< a host that only the landlord's own network knows
    SignIn,     ///< a workspace that asks residents to sign in
};

bool privateAddress(const QString &host)
{
    static const QRegularExpression inside(
        uR"(^(?:localhost|127\.[0-9.]+|10\.[0-9.]+|192\.168\.[0-9.]+|172\.(?:1[6-9]|2[0-9]|3[01])\.[0-9.]+|\[?::1\]?|[^.]+|(?:.+\.)?(?:local|lan|internal|intranet|corp|home)|intranet\..+)$)"_s);
    return inside.match(host).hasMatch();
}

Fault faultOfWeb(const QString &address)
{
    static const QRegularExpression shape(uR"(^https?://[^\s/?#]+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression twice(uR"(^https?://(?:https?:?/|www\.?/))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression space(uR"(\s)"_s);
    const QUrl url(address, QUrl::TolerantMode);
    const QString host = url.host().toLower();
    if (!shape.match(address).hasMatch() || twice.match(address).hasMatch() || space.match(address).hasMatch() ||
        !url.isValid() || host.isEmpty() || host.startsWith(u'.') || host.contains(".."_L1)) {
        return Fault::Malformed;
    }
    if (privateAddress(host)) {
        return Fault::Inside;
    }
    const bool workspace = host.endsWith(".sharepoint.com"_L1) || host.endsWith("onedrive.live.com"_L1) ||
                           host == "teams.microsoft.com"_L1;
    return workspace ? Fault::SignIn : Fault::None;
}

Fault faultOf(const ReadinessLink &link)
{
    static const QRegularExpression scheme(uR"(^([a-z][a-z0-9+.-]*):)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression drive(uR"(^(?:[a-z]:[\\/]|\\\\))"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mail(uR"(^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression broken(uR"(^https?+(?!://))"_s, QRegularExpression::CaseInsensitiveOption);
    const QString address = link.address.trimmed();
    if (drive.match(address).hasMatch()) {
        return Fault::OwnMachine;
    }
    if (broken.match(address).hasMatch()) {
        return Fault::Malformed;
    }
    const auto match = scheme.match(address);
    if (!match.hasMatch()) {
        // As words "www.example.org" is well understood; as the address of a link it leads nowhere.
        return link.named ? Fault::Malformed : Fault::None;
    }
    const QString named = match.captured(1).toLower();
    if (named == "http"_L1 || named == "https"_L1) {
        return faultOfWeb(address);
    }
    if (named == "mailto"_L1) {
        return mail.match(address).hasMatch() ? Fault::None : Fault::Malformed;
    }
    if (named == "file"_L1) {
        return Fault::OwnMachine;
    }
    if (named == "javascript"_L1 || named == "data"_L1 || named == "vbscript"_L1 || named == "blob"_L1) {
        return Fault::Script;
    }
    if (named.startsWith("ht"_L1) && address.contains("://"_L1)) {
        return Fault::Malformed;
    }
    return Fault::Scheme;
}

class LinkRule : public Rule
{
public:
    std::vector<Finding> check(const ReadinessForm &form) const final
    {
        Repeated seen;
        // The same address may be well understood as words and lead nowhere as a link.
        std::array<QHash<QString, Fault>, 2> looked;
        QHash<QString, Fault> faults;
        for (const ReadinessRow &row : form.rows()) {
            for (const ReadinessLink &link : row.links) {
                QHash<QString, Fault> &known = looked.at(link.named ? 1 : 0);
                const auto earlier = known.constFind(link.address);
                const Fault fault = earlier != known.cend() ? *earlier : *known.insert(link.address, faultOf(link));
                if (concerns(fault)) {
                    faults.insert(link.address, fault);
                    seen.add(link.address, link.address.simplified().left(160), row);
                }
            }
        }
        std::vector<Finding> findings;
        for (const Repeated::Thing &thing : seen.things()) {
            const Fault fault = faults.value(thing.thing);
            findings.push_back(finding(thing.rows.front(), fault == Fault::SignIn ? Severity::Hint : Severity::Warning,
                                       sentence(fault).arg(thing.shown, thing.elsewhere()), thing.thing));
        }
        return findings;
    }

protected:
    virtual bool concerns(Fault fault) const = 0;
    virtual QString sentence(Fault fault) const = 0;
};

class LinkNotPublic final : public LinkRule
{
public:
    QString id() const override { return u"link-not-public"_s; }
    QString description() const override
    {
        return Words::tr(
            "A link that residents cannot open: a file or drive, a script, an address inside the landlord's "
            "own network, anything that is not http, https or mailto; a hint where a workspace asks them to "
            "sign in.");
    }
    QString source() const override { return Words::tr("A published form is read by people outside"); }

protected:
    bool concerns(Fault fault) const override { return fault != Fault::None && fault != Fault::Malformed; }
    QString sentence(Fault fault) const override
    {
        switch (fault) {
        case Fault::OwnMachine:
            return Words::tr("%1%2 leads to a file on your own computers. Link to where it is published, or name the "
                             "document.");
        case Fault::Script:
            return Words::tr("%1%2 is no address but a script. Take it out.");
        case Fault::Inside:
            return Words::tr("%1%2 can only be opened inside your own network. Link to where it is published, or name "
                             "the document.");
        case Fault::SignIn:
            return Words::tr("%1%2 may ask residents to sign in. Link to where it is published, or name the document.");
        default:
            return Words::tr("%1%2 is not a web or e-mail address, and the form will not open it. Use an address that "
                             "begins with https.");
        }
    }
};

class LinkMalformed final : public LinkRule
{
public:
    QString id() const override { return u"link-malformed"_s; }
    QString description() const override
    {
        return Words::tr("An address that leads nowhere: no host, spaces in it, “https//”, no https at its beginning.");
    }
    QString source() const override { return Words::tr("A link that nobody can follow is no evidence"); }

protected:
    bool concerns(Fault fault) const override { return fault == Fault::Malformed; }
    QString sentence(Fault) const override
    {
        return Words::tr("%1%2 is not a whole web address. Copy it again from the browser's address bar.");
    }
};
} // namespace

RuleList linkRules()
{
    static const LinkNotPublic notPublic;
    static const LinkMalformed malformed;
    return {&notPublic, &malformed};
}

} // namespace attest::readiness
