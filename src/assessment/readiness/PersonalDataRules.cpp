// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/PersonalData.h"
#include "assessment/readiness/Rule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest::readiness {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PersonalDataRules)
};

/// A rule about one kind of personal data: each thing is told once, where it stands first.
class PersonalDataRule : public Rule
{
public:
    QString source() const override { return Words::tr("The form is published: nobody should be found out by it"); }
    std::vector<Finding> check(const ReadinessForm &form) const final
    {
        Repeated warned;
        Repeated hinted;
        for (const ReadinessRow &row : form.rows()) {
            for (const ReadinessPassage &passage : row.passages) {
                for (const PersonalDatum &datum : look(passage)) {
                    const QString words = passage.text.mid(datum.where.at, datum.where.length).simplified();
                    (datum.certain ? warned : hinted).add(folded(words), words, row);
                }
            }
        }
        std::vector<Finding> findings;
        for (const auto &[things, severity] :
             {std::pair(&warned, Severity::Warning), std::pair(&hinted, Severity::Hint)}) {
            for (const Repeated::Thing &thing : things->things()) {
                findings.push_back(finding(thing.rows.front(), severity,
                                           sentence(severity == Severity::Warning).arg(thing.shown, thing.elsewhere()),
                                           thing.thing));
            }
        }
        return findings;
    }

protected:
    virtual std::vector<PersonalDatum> look(const ReadinessPassage &passage) const = 0;
    virtual QString sentence(bool certain) const = 0;
};

class CaseReference final : public PersonalDataRule
{
public:
    QString id() const override { return u"personal-case-reference"_s; }
    QString description() const override
    {
        return Words::tr("The reference of a case, a complaint, a tenancy or an account.");
    }

protected:
    std::vector<PersonalDatum> look(const ReadinessPassage &passage) const override { return caseReferences(passage); }
    QString sentence(bool) const override
    {
        return Words::tr("“%1”%2 looks like the reference of a case or a person. Take it out before the form is "
                         "published.");
    }
};

class Telephone final : public PersonalDataRule
{
public:
    QString id() const override { return u"personal-telephone"_s; }
    QString description() const override
    {
        return Words::tr(
            "A mobile number; a hint for a landline. Service numbers (0300, 0800 …) and the Ombudsmen's own "
            "are not meant.");
    }

protected:
    std::vector<PersonalDatum> look(const ReadinessPassage &passage) const override { return telephones(passage); }
    QString sentence(bool certain) const override
    {
        return certain ? Words::tr("“%1”%2 is a mobile number. Take it out, unless it is a line for residents.")
                       : Words::tr("“%1”%2 is a telephone number. Check that it is a line for residents and not "
                                   "somebody's own.");
    }
};

class Email final : public PersonalDataRule
{
public:
    QString id() const override { return u"personal-email"_s; }
    QString description() const override
    {
        return Words::tr("An e-mail address of a person or at a private mail provider; shared mailboxes such as "
                         "complaints@ are not meant.");
    }

protected:
    std::vector<PersonalDatum> look(const ReadinessPassage &passage) const override { return emails(passage); }
    QString sentence(bool) const override
    {
        return Words::tr("“%1”%2 looks like a person's own e-mail address. Use a shared mailbox, or take it out.");
    }
};

class Postcode final : public PersonalDataRule
{
public:
    QString id() const override { return u"personal-postcode"_s; }
    QString description() const override { return Words::tr("A postcode other than the Ombudsmen's."); }

protected:
    std::vector<PersonalDatum> look(const ReadinessPassage &passage) const override { return postcodes(passage); }
    QString sentence(bool) const override
    {
        return Words::tr("“%1”%2 is a postcode. Check that it is an office's and no resident's.");
    }
};

class NationalInsurance final : public PersonalDataRule
{
public:
    QString id() const override { return u"personal-national-insurance"_s; }
    QString description() const override { return Words::tr("A National Insurance number."); }

protected:
    std::vector<PersonalDatum> look(const ReadinessPassage &passage) const override
    {
        return nationalInsurance(passage);
    }
    QString sentence(bool) const override
    {
        return Words::tr("“%1”%2 looks like a National Insurance number. Take it out before the form is published.");
    }
};
} // namespace

RuleList personalDataRules()
{
    static const NationalInsurance nationalInsuranceRule;
    static const CaseReference caseReference;
    static const Telephone telephone;
    static const Email email;
    static const Postcode postcode;
    return {&nationalInsuranceRule, &caseReference, &telephone, &email, &postcode};
}

} // namespace attest::readiness
