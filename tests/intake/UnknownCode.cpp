// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/UnknownCode.h"

namespace attest::test {

using namespace Qt::StringLiterals;

const std::vector<UnknownProvision> &unknownProvisions()
{
    static const std::vector<UnknownProvision> provisions = {
        {u"1.1"_s, u"Members must treat as a complaint any message in which a resident says that a service fell short, "
                   "by whatever channel it came."_s},
        {u"1.2"_s, u"The reply that opens a complaint must tell the resident:\n\n- who will look into it\n- which "
                   "number it has\n- when the resident will hear next"_s},
        {u"1.3"_s, u"A complaint must never be closed because its sender missed a telephone call."_s},
        {u"1.4"_s, u"Members should offer a named contact to residents who complain for the first time."_s},
        {u"1.5"_s, u"Members should print the complaints address on each rent statement."_s},
        {u"2.1"_s, u"An answer must reach the resident within fifteen working days after the complaint was opened."_s},
        {u"2.2"_s, u"Where more time is needed, the member must write to the resident before the fifteen days are "
                   "over.\n\nThe letter must give the reason and a new day."_s},
        {u"2.3"_s, u"The panel that hears an appeal must not include anybody who dealt with the matter before."_s},
        {u"2.4"_s, u"Minutes of each panel must be kept for six years and shown to the resident on request."_s},
        {u"3.1"_s, u"Members must publish, every spring, how many complaints they upheld and what they changed."_s},
        {u"3.2"_s, u"Payments for distress must follow the Homes Ombudsman's published bands."_s},
        {u"3.3"_s, u"The board must name one of its members who speaks for residents in matters of redress."_s},
    };
    return provisions;
}

std::vector<MadeUp> unknownAnswers()
{
    std::vector<MadeUp> answers;
    for (const UnknownProvision &one : unknownProvisions()) {
        const int n = int(answers.size());
        answers.push_back({one.code, one.requirement, n == 6 ? u"No"_s : u"Yes"_s,
                           u"Fenmoor Homes redress policy, chapter %1"_s.arg(n + 1),
                           u"Our wardens in district %1 work in this way."_s.arg(n + 40)});
    }
    return answers;
}

Document unknownForm(const QString &landlord, const QString &year)
{
    Document form;
    form.info.title = u"%1 self-assessment %2"_s.arg(landlord, year);
    form.blocks.push_back(heading(1, u"%1 self-assessment %2"_s.arg(landlord, year)));
    form.blocks.push_back(paragraph(u"This form answers the Homes Ombudsman's Resident Complaints Code 2027, which is "
                                    "in force from 1 October 2027."_s));
    struct Part
    {
        QString title, level, from, to;
    };
    const std::vector<Part> parts = {
        {u"Section 1: What a complaint is"_s, u"Mandatory requirements"_s, u"1.1"_s, u"1.3"_s},
        {{}, u"Good practice: members should"_s, u"1.4"_s, u"1.5"_s},
        {u"Section 2: Answers and appeals"_s, u"Mandatory requirements"_s, u"2.1"_s, u"2.4"_s},
        {u"Section 3: Redress and learning"_s, u"Mandatory requirements"_s, u"3.1"_s, u"3.3"_s}};
    for (const Part &part : parts) {
        if (!part.title.isEmpty()) {
            form.blocks.push_back(heading(2, part.title));
        }
        form.blocks.push_back(heading(3, part.level));
        std::vector<QStringList> rows;
        for (const MadeUp &one : unknownAnswers()) {
            if (one.code >= part.from && one.code <= part.to) {
                rows.push_back({one.code, one.requirement, one.comply, one.evidence, one.commentary});
            }
        }
        form.blocks.push_back(
            table({u"Rule"_s, u"What the Code requires"_s, u"Do we comply?"_s, u"Evidence"_s, u"Comments"_s}, rows));
    }
    return form;
}

} // namespace attest::test
