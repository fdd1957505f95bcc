<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Attest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Attest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attest is for the yearly self-assessment against the Complaint Handling Code. It works on your own computer, in one file, and sends nothing anywhere. It is free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddEdition</name>
    <message>
        <source>The %1 (%2) is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another edition with the id %1: the %2. A corrected edition is a new edition: give it an id of its own, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition cannot be kept in %1: the folder cannot be made. Free some space there, or ask for the right to write to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerBuilder</name>
    <message>
        <source>%1 shares its row with other provisions; the same answer was taken for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shares its row with other provisions; the row&apos;s text was taken for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shares its row with other provisions; its lines were parted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is no answer that the form knows; it is kept as written and the answer left blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the answer cell says “%2”; check that it was read rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the row is numbered %2 but its wording is that of %1; check that it belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the row has no code, and was placed by where it stands; check that it belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the row&apos;s wording is hardly that of the Code; it was placed by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a cell of its row is merged with the row above; its text was taken for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a cell stands in several columns of its row; its text was taken for the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a picture stands where the answer should be, and was taken for %2: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a picture stands where the answer should be: look at the form and give the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what follows its row in the form could not be placed, and may be a part of it; check it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerJson</name>
    <message>
        <source>is missing: url, document, quote or note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no provision code: it takes 1 to 32 characters with no spaces at either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day of the year. Give month and day, such as 03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies before the day on which the term began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the words that can stand here: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerRules</name>
    <message>
        <source>A provision that has no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment form: landlords are required to complete it in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer yet. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form that was read in says “%1” here, which is no answer. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer brought over from another assessment that nobody has confirmed or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words come from %1, and there is no answer. Choose one, and change the words where they no longer hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer comes from %1 and has not been reviewed. Confirm it, or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer that the edition&apos;s form does not know, such as Not applicable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of the edition&apos;s own form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form has no answer “%1”, only %2. Choose one of them and say in the commentary why the provision does not arise, or accept this with a reason: the words are then printed as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An imported answer whose own word (“Partial”, “Yes – see note”) is not one of the form&apos;s and had to be interpreted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form prints Yes or No; other words on published forms leave the answer open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form that was read in says “%1”, taken as %2. Confirm it, or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer that is better, or worse, than what policy and practice give together, without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Ombudsman looks at policy and at practice; the form prints one honest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is %1, but policy (%2) and practice (%3) make it %4. Change one of them, or say why the answer holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <comment>whether policy or practice complies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>whether policy or practice complies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <comment>whether policy or practice complies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>whether policy or practice complies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Yes with nothing in the evidence column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment form: support all statements with evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is Yes, but no evidence is given. Cite the policy with its page or clause, or say what shows that you comply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Yes that still has a date by which the landlord intends to comply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is Yes, yet there is a date by which you intend to comply (%1). Take the date out, or change the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is for what is not met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer that was brought over says what was true of another form; somebody has to look at it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalDialog</name>
    <message>
        <source>Record approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form no longer changes after this. A correction is then an assessment of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governing body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board of Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute reference, where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Governing body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minute reference, where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Member Responsible for Complaints is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member Responsible for Complaints: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the date of the meeting, such as 31 March 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the governing body, or who approved for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessWorkspace</name>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every provision is answered. See in Publish what stands before publication.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentComparison</name>
    <message>
        <source>%1 cannot be compared with %2 in this order: %3 Compare from %2 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be compared with itself. Name two assessments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two Codes are compared from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 came before the %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came before %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second of them was made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared: no correspondence leads from the %3 (%4) to the %5 (%6). %7</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentJson</name>
    <message>
        <source>must be “attest-assessment”: this is no assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 1. A later version needs a later Attest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: answers[%2]: provision %3 is answered twice. Leave one of the answers out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the %2 (%3) has no provision %4. Check that the assessment names the edition it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no assessment year. Give two years that follow each other, such as 2024-25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no UUID in lower case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentSession</name>
    <message>
        <source>This library is open for reading only. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is with the governing body. Take it back in Publish to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assessment was replaced by a later one of the same year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The governing body has approved this form. It no longer changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What you wrote stays here until it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attest</name>
    <message>
        <source>The yearly self-assessment against the Complaint Handling Code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this assessment: its id, or its year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this provision: 6.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttestCli</name>
    <message>
        <source>attest-cli: the yearly self-assessment against the Complaint Handling Code, without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: attest-cli COMMAND [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“attest-cli COMMAND --help” says what a command takes. “attest-cli --version” prints the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the answer is no, 2 usage, 3 bad input, 4 storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. “attest-cli --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs to know more: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 “attest-cli %1 --help” shows what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is one word too many. “attest-cli %1 --help” shows what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attest-cli: The output could not be written: the disk may be full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttestPdf</name>
    <message>
        <source>%1 could not be read: it takes more memory than a form can need. The file may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be made: the part of Attest that draws PDF files, attest-pdf-writer, is missing. Install Attest again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarryForward</name>
    <message>
        <source>From %1 of the %2 (%3):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision %1 has no counterpart in the %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the %1 cannot be carried to the %2: there is no correspondence from %3 to %4 that says which provision became which. Start a blank assessment, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer what this change starts from. Look at it again, then make the change anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “after” must be an object where no field is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no provision code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not go with “assessment” and “provision”: a change has one target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not go with the members given: an answer names assessment and provision, an assessment its id, an organisation its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing: say whose value changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time. Give one such as 2026-03-31T14:05:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing. Give the new value, or null to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no member of a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” cannot be changed. What can be: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 was changed in the meantime. Look at it again, then make the change anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of intended compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what was read is checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesBuilder</name>
    <message>
        <source>Answers that differ in compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers whose compliance changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions that only the second Code has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over, to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers were brought over as they were, and nobody has confirmed them yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers say the same, evidence and all:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These answers say what they said, evidence and all:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These have no answer on either side:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These have no answer, as before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison of two self-assessments, provision by provision: %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was answered against the %2, %3 against the %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both were answered against the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of %1 alone are </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that were added are </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, words of %1 alone are </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, words that were removed are </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Code did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Code changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer to a provision that both forms ask is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept in a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: edition %2, %3, assessment %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are compared without regard to white space, list marks and the kind of quotation marks. A text is called rewritten, or in other words, where fewer than three quarters of its words are the same on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of intended compliance: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What covers what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In our words, the Code asked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In our words, the Code asks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Code asked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Code asks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first form:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the second form:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It covers %1 of the first form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first form, %1, was answered against the %2 of the %3; the second, %4, against the %5 of the %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1’s Code beside the %2’s:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Code did:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for more in one thing and less in another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the same, in other words or another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that means is told with each provision’s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that means is told with each provision’s answer; here with those whose answer has no entry of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn, by the codes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reworded, without it being said whether they ask for more or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musts where a should stood before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulds where a must stood before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note under %1 tells of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of both Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest became %1; it stands unmarked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each text is compared with what was gathered when the second form was started. Paragraphs and items of evidence that stayed as they were are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes are those of the %1. What was said of them:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckAssessment</name>
    <message>
        <source>There is no finding “%1” now. “check” lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” fits %2 findings. Give the whole key, as “check” prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the finding can be accepted; the reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be accepted with a reason. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCommands</name>
    <message>
        <source>%1, %2, %3: %4 of %5 answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands before publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing stands before publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things stand before publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the governing body&apos;s approval: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what stands between an assessment and publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a finding of “check” with a reason, which is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding&apos;s key, as “check” prints it in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it can stand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeChangePart</name>
    <message>
        <source>What the Code changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks what %1 of the %2 asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It amends %1 of the %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a part of what %1 of the %2 asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It joins %1 of the %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is new: the %1 did not ask it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes with %1 of the %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of %1 became %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said whether it asks for more or less.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeRuns</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeShelf</name>
    <message>
        <source>%1 is not a folder that can be opened, so that nothing of yours is read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: id: there is another edition with the id %2. A corrected edition is a new edition: give it an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is another correspondence from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: edition: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is another limits file for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edition &apos;%1&apos;. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodesCommands</name>
    <message>
        <source>List the editions of the Codes there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2, %3 (provisions: %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text of an edition, provision by provision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition, such as hos-2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one edition, such as “codes show hos-2024”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In our words: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodesComparison</name>
    <message>
        <source>  Limit on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the %1 to the %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the wording, [-what was removed-] and {+what was added+} is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All limits:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what one edition changed against another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier edition, such as hos-2022.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later edition, such as hos-2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two editions, such as “codes compare hos-2022 hos-2024”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the official wording of %1 is held: there is none to compare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareAssessments</name>
    <message>
        <source>There is no assessment “%1” in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no assessment of this landlord in %1 yet. Import a form or start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareChoosers</name>
    <message>
        <source>What to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second, to compare it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two editions of the Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years of a landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <source>Say what differs between two assessments, word by word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier assessment, or the first landlord&apos;s: its id, the id&apos;s first characters, or its year where only one has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later assessment, or the other landlord&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the change report to this file, which ends in .%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDelegate</name>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDetail</name>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareList</name>
    <message>
        <source>No provision is like this. Choose All to see every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by code or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed, provision by provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareLoader</name>
    <message>
        <source>Choose two forms to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareMessage</name>
    <message>
        <source>Import a form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two editions of the Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one form: a second is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see what changed between two forms, provision by provision and word by word: two years of a landlord, two landlords, or a re-assessment and what it replaced. Import last year’s form, or another landlord’s that was published. Two editions of the Code can be compared without any form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareParallel</name>
    <message>
        <source>The journal does not say how the assessment %1 was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form %1 (%2) was not started from %3 (%4) as that of a Code beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePartView</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that were removed stand as [-removed-], words that were added as {+added+}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2; %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareTools</name>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this provision as text (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareWorkspace</name>
    <message>
        <source>The same one stands on both sides. Choose another above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose both above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed of this provision was copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is shown was copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonSummary</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1&apos;s form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 provision newly complies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions newly comply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 provision no longer complies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 no longer does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions no longer comply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer changed otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers changed otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 provision is answered that was blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions are answered that were blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 provision is blank that was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions are blank that were answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new provision is not complied with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new provisions are not complied with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 provision complies on %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alone complies with 1 provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 provisions comply on %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alone complies with %2 provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer differs otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers differ otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 provision is answered on one side alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions are answered on one side alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 commentary rewritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commentaries rewritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 commentary changed a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commentaries changed a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 commentary with another link address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commentaries with other link addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 commentary added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commentaries added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 commentary removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commentaries removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 explanation changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 explanations changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 intended date changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 intended dates changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 action added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 actions added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 action removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 actions removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer unchanged word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers unchanged word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 commentary in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commentaries in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 commentary in nearly the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commentaries in nearly the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 commentary on one side alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commentaries on one side alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 explanation differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 explanations differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 intended date differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 intended dates differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 action on one side alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 actions on one side alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer the same word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers the same word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item of evidence added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items of evidence added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item of evidence removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items of evidence removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item of evidence on one side alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items of evidence on one side alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item of evidence at another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items of evidence at other addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 quotation changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 quotation in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 quotations changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 quotations in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 provision is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions are new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 provision was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions were withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 provision that goes on asks for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions that go on ask for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 provision that goes on asks for less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions that go on ask for less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Code asks what it asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Code: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of %1 has no evidence apart from its commentary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other item of evidence in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other items of evidence in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 for less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer still to be reviewed differs from before (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers still to be reviewed differ from before (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer still to be reviewed contradicts the other form (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers still to be reviewed contradict the other form (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 commentary extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commentaries extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 commentary with more beside the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commentaries with more beside the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has one column for evidence and commentary: of the other form both together are compared with it, and counted as commentary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 for more in one thing and less in another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 provision that goes on asks for more in one thing and less in another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for more in one thing and less in another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions that go on ask for more in one thing and less in another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer still to be reviewed differs from that of %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers still to be reviewed differ from those of %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 provision cannot be compared, as not all that it joins was answered before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions cannot be compared, as not all that they join was answered before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 provision cannot be compared, as not all that it covers is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 provision cannot be compared, as not all that it joins is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions cannot be compared, as not all that they cover is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions cannot be compared, as not all that they join is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer stayed the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers stayed the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer is as it was brought over, still to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers are as they were brought over, still to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 1 that was reworded it is not said whether it asks for more or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 that were reworded it is not said whether they ask for more or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 provision is a must where a should stood before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions are musts where a should stood before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 provision is a should where a must stood before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions are shoulds where a must stood before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended, from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of %1, with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 gives one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given only by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, assessed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the %2 of the %3 and the %4 of the %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should became must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must became should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complies on %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 complies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered only on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newly complies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer complies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with another quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word for word the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same words, with other link addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in nearly the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of intended compliance removed, was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intends to comply by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intends to comply by %1, before that by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: intends to comply by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explanation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the %2 of the %3 in %4 and the %5 of the %6 in %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together they ask for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together they ask for less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together they ask for more in one thing and less in another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for more in one thing and less in another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts the other form, to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another answer than before, to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence and commentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another answer, to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with more beside the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not answered all that it joins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all that it covers is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all that it joins was answered before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together they ask the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks the same in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said whether together they ask for more or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said whether it asks for more or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part, should became must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 together: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comply</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partially</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComplyEditor</name>
    <message>
        <source>Comply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the landlord complies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the answer is not what policy and practice give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy and practice together give %1. Say why the answer is %2, and it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of this Code knows no “%1”. Choose another answer, or accept it with a reason in Publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form prints %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Correspondence</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one or more provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two or more provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no provision&apos;s code: it must be one line without spaces around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: provision %2 stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.kind: &apos;%2&apos; belongs to a succession; a parallel has only &apos;covers&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.kind: &apos;covers&apos; belongs to a parallel, not to a succession.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; leads from %3 to %4, but here it leads from %5 to %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what stayed the same was neither strengthened nor relaxed; the kind is &apos;amended&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no edition&apos;s id, such as hos-2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from: an edition cannot correspond to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the edition %2 has no provision %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: provision %2 is said to be &apos;%3&apos; and stands in another relation as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relations: provision %1 of the edition %2 stands in none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.unchanged: only what goes on can ask the same, and what was strengthened or relaxed does not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrespondenceDialog</name>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 has no provision %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one provision on one side at least: several cannot become several at once. Make a relation for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More in one thing, less in another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attest has compared the wording of the %1 (%2) with that of the %3 (%4). Look through what it proposes, the least sure first, correct it, and keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is kept of what the %1 (%2) became in the %3 (%4). Correct it, and keep it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years are carried forward and editions compared by it. Where a provision was reworded, only you can say whether it asks for more or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It a&amp;sks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>a file of comma-separated values (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The library %1 is being written by another program. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 cannot be written: the file or its folder is read-only. Copy it to a folder that you can write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 could not be read or written: the disk or the network share reported an error (%2). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is damaged (%2). Restore a backup, or save what can be read with “attest-cli library recover”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 could not be written: the disk is full. Nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 or the journal beside it could not be opened. Check that you may read and write in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 gave an unexpected error: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed, so no library can be opened. Install it (Debian: libqt6sql6-sqlite).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day month year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date, so it is not saved. Write it as 31 March 2027.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>One thing stands before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things stand before %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mend each, or accept it with a reason. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the form that was approved: it does not carry its digest. Export the form again, and publish that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is dated %1, which is still to come. Give the date of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is dated %1, before the year %2 began. Give the date of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no web address. Give the page&apos;s address as the browser shows it, such as https://www.example.org/complaints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publication is dated %1, which is still to come. Record it once it is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publication is dated %1, before the approval of %2. Give the date it went online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was published: give the page&apos;s address, the files, or both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionCommands</name>
    <message>
        <source>Put the assessment before the governing body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the governing body. It cannot be edited until it is returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it can be approved, these must be mended or accepted: %1. “check” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the governing body&apos;s approval, and seal what it approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the decision; today without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The governing body, such as “Board” or “Cabinet”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute&apos;s reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved. What was approved is sealed as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the assessment to the complaints officer, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the governing body wants changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned. It can be edited again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the governing body&apos;s response, which is published alongside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response, as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file that holds the response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the response with --text, or the file that holds it with --file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The governing body&apos;s response is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that the approved form was published, and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page it stands on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that was published; give it once for each. Its digest is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of publication; today without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviationPart</name>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date by which you intend to comply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You intend to comply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees to it (not printed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviationRules</name>
    <message>
        <source>A No or Partially without the explanation the form asks for; where only the commentary says something, a warning to make it the explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition&apos;s form: what a deviation must carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is %1, and only the commentary could explain it. Move what explains it to the explanation, so that the governing body finds it among the gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is %1, but nothing explains it. Say why, and what you are doing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A No or Partially without the date of intended compliance, where the form asks for one; a time named in the explanation without day, month and year is pointed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is %1 without a date by which you intend to comply. Give day, month and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is %1 without a date by which you intend to comply. The words name “%2”: if that is the date, enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is %1 without a date by which you intend to comply: “%2” is no full date. Give day, month and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date of intended compliance that is not a day, month and year; on forms that ask for no date, a vague time (“end of Qtr,3”) under a No or Partially.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date that cannot be checked cannot be kept: published forms promise “end of Qtr,3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no full date. Give day, month and year, such as 31 March %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date that anybody can check. Name the month and year, or enter the date by which you intend to comply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date of intended compliance that has passed while the answer is still not Yes; on a form that is approved or published, a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date that has passed is a promise not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You intended to comply by %1, which has passed. If you comply now, change the answer; if not, explain and give a new date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An explanation that names one day or month only, and not that of the date entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are printed in one cell, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The explanation says “%1”, the date entered is %2. Make them agree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>moved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentWire</name>
    <message>
        <source>Parts of Attest do not fit one another: they may be of several versions. Install Attest anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocxParts</name>
    <message>
        <source>It looks like an OpenDocument file: open it and save it as a Word document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like an Excel workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a PowerPoint presentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Word text in it. Ask for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Word document (.docx). %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocxReader</name>
    <message>
        <source>%1 is empty. Ask for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected by a password or is an old Word file (.doc). Open it in Word, take the password off or save it as a Word document (.docx), and read in that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Word document (.docx). %2 Choose the Word file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in %1. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DriftParts</name>
    <message>
        <source>Changed since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as when the second form was started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierRules</name>
    <message>
        <source>A commentary that nobody has reviewed and that is word for word last year&apos;s, although the Code&apos;s wording changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year&apos;s words answer last year&apos;s Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commentary is word for word that of %1, but the Code&apos;s wording changed.%2 Read it against the new wording; confirm or rewrite it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditAnswer</name>
    <message>
        <source>“%1” is none of the answers. Say %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, partly or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, no, partially or not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change. Say what %1 should hold, for example --comply yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: policy and practice together give “%2”, not “%3”. Say why it is otherwise, or change policy or practice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>Answer a provision, or change part of its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, no, partially or not applicable. An empty text takes the answer away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether policy complies: yes, partly or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether practice complies: yes, partly or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the answer is not what policy and practice give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item of evidence; give it once for each item. They replace the items there were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commentary, as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the landlord does not comply, as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date by which it intends to comply, as 2027-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees to it; not printed on the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm what was carried over as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed: the answer to %1 says so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make Changes, one JSON object a line; each is printed back once it is on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Changes; “-” or nothing reads standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be read further than line %2: %3. What was printed back is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The lines before it are kept; it and what follows are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 was kept, but could not be printed back; the rest was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is longer than a Change can be. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--because gives the reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditOrganisation</name>
    <message>
        <source>A landlord needs a name: the form bears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another landlord called “%1” in this library. Give this one a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirements shown here are a summary in our words, not the official wording of the %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the official wording of provision %1 is missing here; look it up in the %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the official wording of provisions %1 is missing here; look it up in the %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirements shown here were read from a landlord&apos;s form and have not been checked: they may not be the official wording of the %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionComparison</name>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: now %2, none there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: was %2, none now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: as before, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: was %2, now %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should became must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must became should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit tightened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit relaxed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit counted in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit where there was none before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correspondence from %1 to %2 says nothing of %3 and %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no correspondence from %1 to %2 that says which provision became which. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for more in one thing and less in another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no correspondence from %1 to %2, but there is one from %2 to %1. Compare them in that order: in the window, under Compare, “Two editions of the Code”, with %2 as “First”; on the command line, “attest-cli codes compare %2 %1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks the same in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said whether it asks for more or less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionDraft</name>
    <message>
        <source>Provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionLayout</name>
    <message>
        <source>Code provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comply: Yes / No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentary / explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, commentary and any explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said in the form; taken to be an explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said in the form; as in the %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionProposal</name>
    <message>
        <source>This form answers a Code that is not here. Its %1 provisions in %2 sections were read from the form as the %3 (%4). Check them against the Code itself: their wording is this form&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form does not say what a deviation must carry: an explanation is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form does not say what a deviation must carry: what the %1 asks is taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint Handling Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form does not say what the Code is called: “%1” is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of unknown year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form does not say which edition of the Code it answers: “%1” is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ombudsman not named in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form does not say whose Code it is: “%1” is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form does not say from when the Code is in force: “%1” is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no title for these sections: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form does not say everywhere which provisions are obligations: this was told by “must” and “should” in their wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form does not say what these provisions ask: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These provisions have no code in the form; theirs were told by where they stand: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a landlord&apos;s form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from a landlord&apos;s form, not checked against the Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the Code is called, which edition it is, and whose: none of the three may be blank.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionReader</name>
    <message>
        <source>%1.code: &apos;%2&apos; is no provision&apos;s code: it must be one line without spaces around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.code: &apos;%2&apos; stands twice in this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.text: provision %2 has no text and is not marked as incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form.columns: the column &apos;%1&apos; has a kind that another column has already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form.columns: the column with the key &apos;%1&apos; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form.columns: &apos;evidence_commentary&apos; is one column for both, so that &apos;evidence&apos; or &apos;commentary&apos; cannot stand beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form.columns: there is no column for evidence or commentary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form.answers: &apos;%1&apos; stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: lies after effective_to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effective_from: lies after effective_to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id: must be lower-case words and digits joined by hyphens, such as hos-2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written in version %2 of its format, and this Attest reads version %3. Use a newer Attest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionReaderView</name>
    <message>
        <source>Find in this edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Code&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionSheet</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should and must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split or merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · in our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said whether more or less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionSummary</name>
    <message>
        <source>1 provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 merged with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tightened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 relaxed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed in the way they are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 where there was none before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two stand side by side: %1 of the %2 cover what the %3 asks in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 has %2, the %3 has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the older provisions: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved and asking the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits are not compared: those of the %1 are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and the </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionText</name>
    <message>
        <source>must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionWords</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionsBuilder</name>
    <message>
        <source>must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · in our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Codes side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Code changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison of two editions, provision by provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions compared: %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that were added are </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, words that were removed are </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. (moved) stands before sentences that only moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stood under %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows, in the newer edition’s order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>Editions of the Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions and their sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an edition from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the official wording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the wording entered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is kept as %2. A year can be started against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what became of each provision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each provision is kept. Years are carried forward by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording that you entered for an edition of the Code is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what became of each provision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each provision of the %1 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>“%1” is no assessment&apos;s id. “attest-cli list” names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is with the governing body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not edited directly: submit, approve, return, publish and the organisation&apos;s own record change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment %1 and never changes. Start a re-assessment from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment %1. It can be edited again once it is returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of an answer must name its provision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole answer to %1 must be an object that names this provision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no organisation&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to %1 was carried over. Confirm it with “reviewed”, or edit it; the mark cannot just be taken away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnterWording</name>
    <message>
        <source>official wording entered by a user of Attest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition cannot be kept in %1: the folder cannot be written to. Free some space there, or ask for the right to write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words yet. Type or paste the official wording of at least one provision.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>undo: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceChange</name>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as new evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence yet. Add a link, a document with page and clause, a quotation or a note, or paste one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted: it has more than %1 lines, and each would be an item. Copy a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address of a web page (https://…) or an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the words that you quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the evidence is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>pages %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportChooser</name>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Which document: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write, which ends in .%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the organisation&apos;s own word for landlord; the wording is then not exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, written and read back in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page, %1, written and read back in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages, %2, written and read back in %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attest has no document “%1”. It writes: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier assessment of %1 to compare with. Name one by --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the form, what changed, two editions or all years; the ending chooses the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For changes: the assessment to compare with; without it, the one this was carried from, or the landlord&apos;s last. For editions: the earlier one, such as hos-2022.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For editions: the later one, such as hos-2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For years: the landlord; without it, the only one of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For years: an edition of the Code that is wanted, where the landlord answers two Ombudsmen; without it, that of the newest form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 landlords. Name one by --organisation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDocument</name>
    <message>
        <source>Attest cannot write %1: it writes files that end in .%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: reading the document back gave something else than what was to be written. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 was stopped. An earlier file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment is not the same after reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on the disk as it was written. Save it again, in another folder if it happens twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison is not the same after reading.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document says so until the governing body has approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment, for another copy of Attest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form was exported to %1 (checked: it says what the form says).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form was exported to %1 (1 page, checked: it says what the form says).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form was exported to %1 (%2 pages, checked: it says what the form says).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>It looks like a zip package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like an old Office file or one protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a rich text file (.rtf).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a web page or other markup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a Word document (.docx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like an Excel workbook (.xlsx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like an OpenDocument file (.odt).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 could not be saved in %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full. Free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than this disk or account allows. Free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder. Create it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is a file, not a folder. Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not write to this folder. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what has this name is no ordinary file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file that is there is read-only. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: there is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: it is a folder. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: you may not open this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2, the most that is read of such a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved: it was given no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesWords</name>
    <message>
        <source>1 correction of %1 would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 corrections of %2 would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 correction of the imported forms is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 corrections of the imported forms are not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 correction of %1 is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 corrections of %2 are not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was read for another library. Import it again to keep it in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files were read for another library. Import them again to keep them in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 1 correction was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 corrections were left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 correction of the imported forms would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 corrections of the imported forms would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These %1 files answer different provisions of the same Code. If they are the pages of one form, read them as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 answer different provisions of the same Code. If they are the pages of one form, read them as one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindAssessment</name>
    <message>
        <source>%1 %2, %3, %4, %5 (%6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” fits several assessments: %2. Name one by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no assessment “%1”: %2 holds none yet. Import a form or start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no assessment “%1” in %2. There are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no organisation “%1”: %2 holds none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no organisation “%1” in %2. There are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no provision %1 in the edition %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an annual assessment for %2 against %3 already (%4). Go on with that one, or start a re-assessment from it with a purpose of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <source>Whole form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Whole form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the governing body approves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Accepted: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: %1 Reason: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormBuilder</name>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new self-assessment after a significant restructure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new self-assessment after a merger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new self-assessment after a change in procedures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new self-assessment after the business continuity plan was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new self-assessment at the Ombudsman&apos;s request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 self-assessment %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The self-assessment of %1 for %2 against the %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers marked “To be reviewed” (%1) come from an earlier self-assessment; nobody has confirmed them for this year yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the official wording is missing here. In our words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The governing body&apos;s response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The governing body&apos;s approval is not on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet approved by the governing body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the governing body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, minute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed against the %1 of the %2 (edition %3, content %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands for the Code&apos;s “%2” in the requirements and the introduction, whose wording is therefore not exactly the Code&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of what was approved (SHA-256): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the official wording is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported, not edited here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormFileName</name>
    <message>
        <source>Complaint handling self-assessment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 complaint handling self-assessment %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormKinds</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the second complies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly complies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first complies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer complies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split or merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the second answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Code asks for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Code asks for less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should became must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said whether more or less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPages</name>
    <message>
        <source>%1 says %2 and %3 says %4: they are not the pages of one form. Leave out the one that is not, or import them by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form in %1 files is more than Attest puts together: it takes up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an assessment file, which is whole: it is no page of a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no provision of the form was found in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>In our words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Code asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intends to comply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of %1 became %2; it stands unmarked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormProposing</name>
    <message>
        <source>%1 has no row in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named in the answers only: check that the form is theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlord not named in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form does not say whose it is: enter the landlord&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form does not say which year it covers: %1 is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form says that it was approved on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form says that it was approved on %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions have no row in the form: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form words these provisions otherwise than the %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form&apos;s title names the %1 %2, but its provisions are those of the %3: check which of them it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form says that it covers %1, when the %2 was not in force: check the year, and the Code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns are no part of the Code&apos;s form; what they say is kept with where each answer came from: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row of the form matches no provision and is kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows of the form match no provision and are kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form&apos;s rows could not be told apart well: parts of one may stand under another. Check every answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form speaks of an approval on %1, which may not be its own: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is answered twice: %2 was taken, but %3 says %4. Check which of them holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form fits the %1 of the %2 best, but not clearly: check that it was made for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormRecogniser</name>
    <message>
        <source>The document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no self-assessment form: no table in it has provisions of a Complaint Handling Code with answers. Choose the document in which the form was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a form, but its rows are not those of an edition that Attest knows (%2). Add the edition it was made for, or choose another document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Code can be read from %1: that takes a form with the codes, the requirements and the answers of five provisions or more. Choose one of the editions that are here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormRows</name>
    <message>
        <source>It stands between the rows, in no column of the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands above the form&apos;s headings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered on either side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a re-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck through is what the first form alone says, underlined what the second alone says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormTable</name>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>“%1”</source>
        <comment>words of the form in quotation marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1: a %2 file is not read as a document. Choose one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document cannot be written as %1. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Governance</name>
    <message>
        <source>a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the governing body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned to the officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment cannot be %1: it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval needs the date of the decision and the governing body&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the assessment is returned, so that the officer knows what to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responded to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GovernanceRules</name>
    <message>
        <source>No Member Responsible for Complaints is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint Handling Code 2024, 9.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Member Responsible for Complaints is named. Enter the member of the governing body who has the lead on complaints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Member Responsible for Complaints who seems to be an officer; also in the row of the provision that asks for a member of the governing body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint Handling Code 2024, 9.5: a member of the governing body; seen in published forms: a neighbourhood manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” seems to be an officer. The Member Responsible for Complaints is a member of the governing body; the senior officer has a field of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is Yes, but the words name an officer and no member of the governing body. Name the member who is responsible for complaints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The governing body has not approved the assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment form: reviewed and approved by the governing body at least annually</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The governing body has not approved this assessment. Record its decision with the date and the minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no response of the governing body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint Handling Code 2024, 8.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The governing body&apos;s response is missing. It is published beside the report and this assessment: enter it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoverningBodyPanel</name>
    <message>
        <source>Approved on %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, minute %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft. The governing body has not seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the governing body. Its decision is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned by the governing body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned by the governing body: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a later assessment of the same year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing blocks %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things block %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit to the governing body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record approval…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the officer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record publication…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason first: the officer works by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit to the governing body again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the response…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the response…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The governing body&apos;s response, which is published beside the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is open for reading only. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is with the governing body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Return the form to the officer, to mend each or accept it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See the list above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval of %1 is recorded. The form no longer changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publication is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does the form go back to the officer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is back with the officer, to be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The governing body&apos;s response is kept with the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The governing body&apos;s response that you began is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the Code: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Code
became %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Code %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Answers by provision and year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History of this provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2, %3 at %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 earlier change is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 earlier changes are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has changed this answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Partially</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HtmlReader</name>
    <message>
        <source>%1 is not a web page (.html).%2 Choose the page as a browser saves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has elements nested far deeper than any page that people read, and was not read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 and was not read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Save the page again, or ask for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in %1. A page that is put together by scripts must be saved from the browser once it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds far more than a page that people read, and was not read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was cut short. Ask for another copy, or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>Skip to the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCellEditor</name>
    <message>
        <source>Will be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, one item a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence and commentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no row for this provision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form words the requirement otherwise: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intends to comply by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Right as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportChoosers</name>
    <message>
        <source>Import published forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms (*.docx *.docm *.odt *.html *.htm *.pdf *.xlsx *.xlsm *.csv *.txt *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attest cannot read %1. It reads Word documents (.docx), OpenDocument texts (.odt), web pages (.html), PDFs (.pdf), Excel workbooks (.xlsx), comma-separated values (.csv), plain text (.txt) and assessment files (.json). Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attest fetches nothing from the web. Save the page or document to a file, then drop that file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Open it, and drop the files in it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>%1: %2, %3, %4; %5 of %6 provisions answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row could not be placed and stands under “unplaced”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows could not be placed and stand under “unplaced”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read published forms; print them as assessment JSON, or keep them in a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of file it is: %1. Without it the name&apos;s ending says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The landlord, where the form does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year, such as 2024-25, where the form does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the form to read, such as “import form.docx”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 None of the %2 files was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no format that Attest reads. It reads %2 and json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms as Word, OpenDocument, HTML, PDF, Excel, CSV, plain text or assessment JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of %1 files was not kept: its form is in the library already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files were not kept: their forms are in the library already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition the form answers, such as hos-2024; auto finds it from the content; new reads the Code from the form itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form answers an edition that is here, and is called as it is. Leave out --edition-title, --edition-name, --ombudsman and --effective-from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: It answers another new Code than the files before it, and --edition-title, --edition-name, --ombudsman and --effective-from name one. Import the forms of each Code by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Kept among your own before that: %2. No form was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition was kept among your own as %1: look it through with “codes show %1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are the pages of one form, such as a web page for each section: read them as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files answer different provisions of one Code. If they are the pages of one form, read them with --one-form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One was read with doubt: once the form is kept, “check” says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were read with doubt: once the form is kept, “check” says which.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library already. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year is in the library already: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFilesPage</name>
    <message>
        <source>Files of this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many files are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import 1 form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 the same as another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as one form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads each file of this form by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it apart anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as one form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFilter</name>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Reading %1 was stopped. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers the edition %2, not %3. Import it as it is, then start a new assessment from it on the other edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds an approved assessment, %2 for %3: its landlord and year are part of what was approved. Leave --organisation and --year out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the form in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form does not name its landlord. Say who it is with --organisation NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form does not say which year it covers. Say it with --year, such as --year %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attest cannot tell what kind of file %1 is. It reads %2: give the file that ending, or say what kind of file it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is in the library as %2; go on with that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Code is read from a form. %1 is an assessment file, which says itself which edition it answers: import it without --code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form answers a Code that is not here, by its headings the %1 (%2) with %3 provisions. Nothing was kept. Keep that edition with the form, or choose one of those here that it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an assessment file, which is whole: it is no page of a form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportKept</name>
    <message>
        <source>Just look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import another form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 is in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1 from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forms are in the library, the latest %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can start from its answers, against the %2: each is carried over for you to review.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message>
        <source>What was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every provision has an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of the form has its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplaced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row was read clearly.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportMessage</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Provision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row: %1 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Read %1 anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library open to keep the form in. Open one, or make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept in this library: it is open for reading only. %1 Open another library, or make this one free and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose form it is before it is kept: enter the landlord&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the form again for another edition leaves out your correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the form again for another edition leaves out your %1 corrections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6 leads there and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the Code and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not kept: the library has this form already, as it says above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportStart</name>
    <message>
        <source>Import a published form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the document in which a self-assessment was published: a Word or OpenDocument text, a web page saved to a file, a PDF, an Excel workbook, a CSV or text file, or an assessment file. Attest shows what it recognised, and you correct it before anything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The landlord&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Not said in the form: please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note on the reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes on the reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Not certain: please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 provisions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row left to place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was approved: it is kept as it is, and cannot be corrected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Code, read from the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportThere</name>
    <message>
        <source>%1 To keep it once more, for another landlord, year or Code, choose these above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a form for %2 against this Code in this library already. If this one is for another year, choose that year above; else go on with the one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It will be kept once more, for the landlord, year and Code above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWait</name>
    <message>
        <source>How far the reading is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>placed by its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed by its wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed by where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed by its code and wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row may belong to another provision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer may have been read wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence may belong elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commentary may belong elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! read with doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read, and probably right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read clearly</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportedBefore</name>
    <message>
        <source>%1 was imported on %2 as %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>journal row %1 of copy %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of copy %1 goes from row %2 to row %3: rows are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 does not follow the row before it: the chain is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 was altered: its hash does not fit what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is filed under another target than its Change names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 belongs to a group that cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 has no valid copy id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalCommands</name>
    <message>
        <source>Take back the last edit of an assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the edit again that was taken back last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who changed what in an assessment, and when.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>a closing bracket or a comma is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon is missing after a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma is missing between two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backslash is followed by something that JSON does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing quotation mark is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something follows after the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is not written as JSON asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nested too deeply or is too large to be a file of Attest&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid JSON: line %2, column %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stored as UTF-16 text. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold a JSON object, which begins with {.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nested more than %2 levels deep, deeper than any file of Attest&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonSchema</name>
    <message>
        <source>%1 is not a JSON Schema: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than %2 entries, more than any file of Attest&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be checked: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: must be a date such as 2026-03-31, but is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing (null)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list or an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be %1, but is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of the things that may stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have %1, and nothing beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a member of this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have no more than %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have at least %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have at least %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not written as this format asks (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not keep to the rules of this format</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepCorrespondence</name>
    <message>
        <source>%1 is a Code of the %2 and %3 one of the %4: neither follows the other. Say that they stand side by side, with the kind “parallel”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is newer than %2. A correspondence leads from the older edition to the newer: from %2 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correspondence cannot be kept in %1: the folder cannot be made. Free some space there, or ask for the right to write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a correspondence from %1 to %2 already, of your own: “attest-cli codes correspond FILE --replace” puts another in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a correspondence from %1 to %2 already. It comes with Attest and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepTyping</name>
    <message>
        <source>Only commentary and explanation are kept while they are typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was being typed when Attest last stopped could not be put back. %1 It is kept in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was being typed when Attest last stopped was kept (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastYearPanel</name>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take last year&apos;s answer as this year&apos;s (Ctrl+Shift+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation, date and owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answered · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of %1 did not answer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They intended to comply by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that this year added are underlined, words it took out are struck through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year says the same, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed this year: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library has no form of this landlord for an earlier year against this Ombudsman&apos;s Code. Import last year&apos;s form in Library, and its answers stand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last edits could not be saved to %1. If you leave now, they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay, and save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you leave now, that is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without keeping it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The library %1 is open for reading only. Open it for writing to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo in this assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo in this assessment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>List the assessments of a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON; without a terminal it is printed anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessments yet. “import” reads last year&apos;s form, “new” starts a blank one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an assessment: blank, or carried over from another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The landlord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year, such as 2025-26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual, restructure, merger, change of procedures, business continuity or ombudsman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no purpose. “new --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an organisation, or say more about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, where that has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>council, housing association or other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many homes it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own word for landlord, such as “the Council”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Member Responsible for Complaints, a member of the governing body (Code 2024, 9.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The senior lead for complaints (Code 2024, 9.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When its year ends, month and day: 03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day of that member&apos;s term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of that member&apos;s term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day of the senior lead&apos;s term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of the senior lead&apos;s term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--homes takes a whole number, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the answers of all years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which words to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment to start from. What it carries over is to be reviewed. With a --code that stands beside its own, such as lgsco-2024 beside hos-2024, it is the same year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition, such as hos-2024. Without it, the one in force in that year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers the %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryLock</name>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is open in %2. Close it there, or wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 cannot be opened for writing: the folder %2 is read-only or full. Open it for reading only, or copy it to a folder that you can write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on this computer (process %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the computer %3 (process %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition of the Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With governing body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a restructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a merger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a change of procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of business continuity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the Ombudsman&apos;s request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 homes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryWorkspace</name>
    <message>
        <source>The sample is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be added to a library that can only be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>%1: edition: &apos;%2&apos; is no edition&apos;s id, such as hos-2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: limits[%2].provision: &apos;%3&apos; is no provision&apos;s code: it must be one line without spaces around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: limits[%2].provision: the edition %3 has no provision %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Set link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the link, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the link, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads to a web page (https://…) or an e-mail address. Please check the address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkRules</name>
    <message>
        <source>A link that residents cannot open: a file or drive, a script, an address inside the landlord&apos;s own network, anything that is not http, https or mailto; a hint where a workspace asks them to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published form is read by people outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 leads to a file on your own computers. Link to where it is published, or name the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 is no address but a script. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 can only be opened inside your own network. Link to where it is published, or name the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 may ask residents to sign in. Link to where it is published, or name the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 is not a web or e-mail address, and the form will not open it. Use an address that begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that leads nowhere: no host, spaces in it, “https//”, no https at its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link that nobody can follow is no evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 is not a whole web address. Copy it again from the browser&apos;s address bar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Taken back: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made again: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is open for reading only. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library has no assessment “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Attest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MaintenanceCommands</name>
    <message>
        <source>Check a library: the file, the journal&apos;s chains, and what was approved against its seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything holds: the file, the journal and every seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read of a damaged library into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged library; it is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the damaged library, then --output and the new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkedWords</name>
    <message>
        <source>(moved) </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberReader</name>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the words that can stand here: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be text, but is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number that is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list, but is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object, but is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no full date. Give a full date such as 2027-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>One answer can now be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers can now be searched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewAssessment</name>
    <message>
        <source>The assessment answers the edition %1, not the %2 it is given with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment was answered against another wording of the edition %1 than there is here. Add that wording as an edition with an id of its own, and name it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment bears an approval, but its state is not approved. Take the approval out of the file, or export it again from the library it was approved in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment has a member “organisation_id”, a name that the library&apos;s journal uses itself. Give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment says that it is approved, but its content is not what the approval&apos;s digest was taken over. Export it again from the library it was approved in, or set its state to draft and take the approval out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewEdition</name>
    <message>
        <source>Where a form answers a Code that is not here, keep the edition that it shows among your own. Without it such a form is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that Code is called, where the form does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which edition of it that is, such as 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose Code that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when it is in force, such as 2027-04-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--edition-title, --edition-name, --ombudsman and --effective-from say what the edition is called that --keep-edition keeps. Add --keep-edition, or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers a Code that is not here: by its headings the %1 (%2), with %3 provisions in %4 sections. Nothing was kept. Import it with --keep-edition to keep that edition among your own, or say with --code which of those here it answers; “codes list” names them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewEditionPanel</name>
    <message>
        <source>Ombudsman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the Code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Code as the form shows it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OdtReader</name>
    <message>
        <source>%1 is empty. Ask for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an OpenDocument text (.odt). %2 Choose the file that your word processor saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a Word document: give it the ending .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like an Excel workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in it. Ask for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like an OpenDocument spreadsheet or presentation: save it as a text document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an OpenDocument text (.odt). %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it, remove the password, save it, and read in that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in %1. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>%1 is no library of Attest&apos;s. Choose a file that ends in .attest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file. Name a library in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 could not be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds triggers or views, which no library of Attest&apos;s has. It was altered by another program and is not opened; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Attest (library version %2; this one reads up to %3). Install the newer version to open it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is damaged (%2). It is not opened for writing. Restore a backup, or save what can be read with “attest-cli library recover”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 is damaged: it has lost its own id. Restore a backup, or save what can be read with “attest-cli library recover”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 must be brought up to date, but its backup could not be written. Nothing was changed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was brought up to date from library version %2 to %3. The file as it was is kept in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 cannot be made: there is no folder %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 cannot be made: the folder %2 is read-only. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 could not be given its name in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 cannot be written: the file is read-only. Open it for reading only, or copy it to a folder that you can write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program was stopped while it wrote to %1. The change it had not finished was taken back; everything before it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program was stopped while it wrote to %1, and what it left cannot be put right here: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by an older version of Attest and cannot be brought up to date here: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>%1 is being opened…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which its year ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month in which its year ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member Responsible for Complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior lead for complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member Responsible for Complaints since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member Responsible for Complaints until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior lead for complaints since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior lead for complaints until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Council, the Association, its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it &amp;calls itself in its form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;year ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Member Responsible for Complaints (a member of the governing body)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Senior lead for complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of homes. Give a whole number, such as 3,140.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Give one such as 31 March 2027.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>There is no landlord in this library yet. Import the form that was published last year, or start a year: the landlord is made with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlords and years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a year…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit landlord…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions of the Code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library can only be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the %1 form from this one…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnCodes</name>
    <message>
        <source>Name two editions, such as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose which provision became which, from the wording of two editions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier edition, such as hos-2022.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later edition, such as hos-2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correspondence file to write. Look it through, then “codes correspond” it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an edition from a file to your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition&apos;s file, as docs/file-formats.md describes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file, such as “codes add next-code.json”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No correspondence leads from %1 to %2 yet: “codes propose %1 %2 --output FILE” proposes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a correspondence of two editions from a file to your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correspondence&apos;s file, such as “codes propose” writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file, such as “codes correspond proposed.json”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure to %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wording does not suggest it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1. Look it through, then “codes correspond %1” keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: with --output FILE it becomes a file to look through and keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept what became of each provision from %1 to %2: “codes compare %1 %2” compares them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 1 relation it is not said whether it asks for more or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 relations it is not said whether they ask for more or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file, “strengthened”, “relaxed” or “unchanged” with the value true says it of a relation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in the place of one of your own for the same editions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>%1 is damaged or was cut short. Ask for another copy, or open it in the program that made it and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2, far more than a document needs, and was not read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than %2 files, far more than a document needs, and was not read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it, remove the password, save it, and read in that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 and was not read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an office document: it is no zip package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is incomplete: the part %2 is missing from it. Ask for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneView</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParallelTelling</name>
    <message>
        <source>  In the first form: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  In the second form: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second form (%1) was started from the first (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which covers %2. %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParallelWords</name>
    <message>
        <source>in the second form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in both forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the first form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the first under %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, under %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither form has changed since the second was started from the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the second form was started from the first, 1 provision has changed in one of them or in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the second form was started from the first, %1 provisions have changed in one of them or in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentary since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since the start %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteCleaner</name>
    <message>
        <source>Nothing was pasted: it is more than the %1 characters that a field takes at a time. Copy a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted: what was copied is too large, or could not be read. Copy a part of it, or paste it as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfFinish</name>
    <message>
        <source>The PDF could not be finished: element %1 of its structure (%2) is not in its tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be finished: element %1 of its structure (%2) holds what is not there, or stands elsewhere too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be finished: nothing was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be finished: some of what was drawn is in no element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be finished: the bookmark “%1” leads to no page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be finished: its structure speaks of %1 pages, and %2 were drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be finished: page %1 does not hold the pieces that its structure speaks of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be finished: what was drawn is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be finished: what was drawn cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document without a title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfHelper</name>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: the part of Attest that reads PDF files, attest-pdf, is missing. Install Attest again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read within one second. The file may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read within %2 seconds. The file may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: the part of Attest that reads PDF files stopped. The file may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: what the part of Attest that reads PDF files made of it is no document. The file may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the PDF was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be made: the part of Attest that makes PDF files, attest-pdf, is missing. Install Attest again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be made: the part of Attest that makes PDF files stopped. Close other programs and try again, or choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Page %1 of %2 is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+Minus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl+Plus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview cannot be shown: the document that was written cannot be opened again. Export the form and open it in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2 is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>%1 is damaged or was cut short, and cannot be read. Ask for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 and was not read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Export it again, or ask for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: the part of Attest that finds the words of PDF files, %2, is missing. Install Attest again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save a copy without one, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds far more than a document that people read, and was not read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no words that Attest can read: its pages are pictures, perhaps from a scanner. Choose the document that it was made from, or the web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a PDF.%2 Give it the ending that it should have, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>Writing the PDF was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be drawn: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font on this computer has a shape for %1; a box is printed instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonalDataRules</name>
    <message>
        <source>The form is published: nobody should be found out by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference of a case, a complaint, a tenancy or an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”%2 looks like the reference of a case or a person. Take it out before the form is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mobile number; a hint for a landline. Service numbers (0300, 0800 …) and the Ombudsmen&apos;s own are not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”%2 is a mobile number. Take it out, unless it is a line for residents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”%2 is a telephone number. Check that it is a line for residents and not somebody&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address of a person or at a private mail provider; shared mailboxes such as complaints@ are not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”%2 looks like a person&apos;s own e-mail address. Use a shared mailbox, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postcode other than the Ombudsmen&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”%2 is a postcode. Check that it is an office&apos;s and no resident&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A National Insurance number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”%2 looks like a National Insurance number. Take it out before the form is published.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinnedEditions</name>
    <message>
        <source>The edition %1 is not what its hash says. Read its file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library has the edition %1 with another wording. A corrected edition needs an id of its own, so that forms answered against the first one stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s copy of the edition %1 is missing or was altered. Run “attest-cli verify”, and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library&apos;s copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s copy of the edition %1 was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s copy of the edition %1 is filed under another id, or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainBlocks</name>
    <message>
        <source>%1 is empty. Ask for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB and was not read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2. %3 Give it the ending that it should have, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in %1. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintedAnswer</name>
    <message>
        <source>page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We intend to comply by %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposeCorrespondence</name>
    <message>
        <source>An edition cannot correspond to itself: name two editions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProseForm</name>
    <message>
        <source>It stands above the first provision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands after an answer and is no part of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProseTables</name>
    <message>
        <source>It is a table among the words of a provision, under no label of an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a table that stands under no provision.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvisionCard</name>
    <message>
        <source>must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer was brought over from %1. Read it, change what is no longer so, then confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not a date, so it is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvisionDelegate</name>
    <message>
        <source>%1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvisionList</name>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compliant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a finding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by code or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provision is like this. Choose All to see the whole form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvisionModel</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section %1, %2 of %3 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the Code changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvisionState</name>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs something</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublicationDialog</name>
    <message>
        <source>Record publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attest publishes nothing itself. It keeps what you put online, so that it can be checked later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files that were published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date it went online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date it went online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;page&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files that were published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the date it went online, such as 31 March 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was published: give the page&apos;s address, the files, or both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishWorkspace</name>
    <message>
        <source>Open a year in Library. What stands between it and publication is shown here, with the document as it will be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>written %1, read %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written, but is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the file, but was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written, %2 was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a heading of level %1 was written, one of level %2 was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is marked in another way than it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, list item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written with %1 header rows, read with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header cell was written, an ordinary cell was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ordinary cell was written, a header cell was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cell spans other columns or rows than it was written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written with %1 links, read with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link %1 was written to lead to %2; read, %3 leads to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other words are emphasised than were written so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other words are marked as being in another language than were written so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colophon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be more differences; these are the first %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other words are marked as added or removed than were written so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBudget</name>
    <message>
        <source>%1 holds more than %2 paragraphs, far more than a form has, and was not read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds tables of more than %2 cells, far more than a form has, and was not read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has parts nested more than %2 deep and was not read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than %2 characters, far more than a form has, and was not read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a table of more than %2 columns, far more than a form has, and was not read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadInRules</name>
    <message>
        <source>which provision its row answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the commentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of an answer that were read from a published form with doubt, and that nobody has checked or changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was read in may be wrong unnoticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with doubt, and not checked: %1. Compare it with the form it was read from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with doubt, and not checked: %1. Compare it with the form it was read from (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of an imported form, or answers to withdrawn provisions, that have no place in the form and are not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was read in may be lost unnoticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more row has no place in this form and is not printed. Check whether its words belong somewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more rows have no place in this form and are not printed. Check whether their words belong somewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to %1 has no place in this form and is not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row that was read in has no place in this form and is not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row that was read in (%1) has no place in this form and is not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 Check whether its words belong somewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessPanel</name>
    <message>
        <source>This form is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later assessment of the year has replaced this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing blocks the governing body&apos;s approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things block the governing body&apos;s approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing blocks the governing body&apos;s approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing blocks publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing blocks publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things block publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more before publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the governing body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason first: it is kept with the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands between the form and publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why can this stand in %1 as it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why can this stand as it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is being checked…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessRule</name>
    <message>
        <source> (also in %1)</source>
        <comment>after a thing found</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>Assessment %1 is lost: neither its record nor the journal says enough of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the answer to %2 could be read nowhere and is blank now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 answers could be read nowhere and are blank now: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was approved could not be recovered word for word from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: what was approved could not be recovered word for word. It is returned to the officer; compare it with the published form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered from %1: organisations: %2; assessments: %3; answers: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer could be saved from %1. If there is a backup, use that instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that could no longer be read and were made again from the journal: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the history that were kept: %1; that are lost, because what came before them could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in the file that could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be read of %1 does not make one organisation or assessment. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>The library&apos;s record of %1 cannot be read (%2). Run “attest-cli verify”, and restore a backup or use “attest-cli library recover”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is not one that can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its id is not one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no organisation %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no assessment %1. “attest-cli list” names those it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition that this assessment answers has no provision %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Nothing could be read of %1: it has lost even the beginning from which the rest is found, or is no library of Attest&apos;s. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name for the recovered library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1 to recover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovered library cannot be written to %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepetitionRules</name>
    <message>
        <source>The same evidence or commentary under four or more Yes answers that name no page or clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in published forms: “Included in the Policy”, row after row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in %2 rows without a page or clause: %3. Say in each what shows that you comply, and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence that points to a policy, a leaflet or a web page as a whole and not to a page or clause, where the provision is not about publishing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in published forms: a pointer to a page of policies, not to a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence points to a document without saying where in it: “%1”. Give the page or clause, or quote the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence and commentary that say nearly the same in the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in published forms of two columns: the second repeats the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentary and evidence say the same. Keep the evidence to what shows that you comply, and the commentary to what a reader needs besides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>Export the change report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the change report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the change report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison of the editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all years…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the comparison of the editions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting all years…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change report was exported to %1 (checked: it says what is shown here).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison of the editions was exported to %1 (checked: it says what is shown here).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years were exported to %1 (checked: it says what is shown here).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportParts</name>
    <message>
        <source>1 provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequirementHtml</name>
    <message>
        <source>Part of the official wording is missing here. In our words, it asks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the official wording is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponseForm</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The governing body&apos;s response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the response first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomDoors</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlords, years and editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed between years, landlords and editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before publication, and the form itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowPlacer</name>
    <message>
        <source>Another row answers provision %1 already: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has neither a code nor a requirement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no provision of the %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither its code nor its wording is that of a provision of the %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleLibrary</name>
    <message>
        <source>Sample officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample cannot be kept in %1: the folder cannot be made. Make it, or free some space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample at %1 cannot be replaced. Close the programs that have it open, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Seals</name>
    <message>
        <source>Assessment %1 is not approved, yet it bears a seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment %1 is approved, but its seal is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal of assessment %1 was altered: it does not fit its digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment %1 is no longer what was approved: its content does not fit its seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval of assessment %1 names another digest than its seal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>commentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in answers, evidence and explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words. Enter opens what is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this library has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library holds an answer without a valid name; run “attest-cli verify”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not hold the words of the answer to %1 (row %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index has %1 rows for %2 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is damaged: one word does not lead to the answers that have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is damaged: %1 words do not lead to the answers that have them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The library file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment: its id, the id&apos;s first characters, or its year where only one has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provision&apos;s code, such as 6.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who makes the change; kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON, for scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge dates as of this day instead of today, as 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is missing. “--help” after the command shows what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no provision&apos;s code. Give one such as 6.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a full date such as 2026-03-31, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no year. Give it as 2025-26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a new library, %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as it stands beside each change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>The document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document as it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+Minus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl+Plus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning is shown: the document is very long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no row in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row is outlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outlined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePlaces</name>
    <message>
        <source>table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1, row %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellChecker</name>
    <message>
        <source>Spelling is not checked: there is no British dictionary on this computer. Install the package hunspell-en-gb and start Attest again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling is not checked: the dictionary %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be kept: the folder %2 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>none is complied with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is complied with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are complied with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 provisions %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is not (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are not (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is complied with in part (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are complied with in part (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is said not to apply (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are said not to apply (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is carried over and to be reviewed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are carried over and to be reviewed (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is not answered (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are not answered (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which %1 is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which %1 are new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where %1 stands: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Attest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attest helps you answer the Complaint Handling Code provision by provision, and makes the form that your governing body approves and you publish. Every year is kept in one file on your computer, and nothing needs saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import last year&apos;s form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank form for a landlord that has none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fenmoor Homes is made up: three years, two editions of the Code, and gaps to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the sample anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint Handling Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file at %1 already. Open it below, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you import or start is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a library already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: there is no such file now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried out in the sample is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it and begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Word, PDF, a web page, OpenDocument or a spreadsheet. You check what was read before it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartYear</name>
    <message>
        <source>The assessment to start from is for %1; the new one cannot be for %2. Give a later year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To start a blank form, name the organisation, the edition and the year. To start from another assessment, name that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment to start from is %1&apos;s, not %2&apos;s. Leave the organisation out, or name another assessment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartYearDialog</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The landlord&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition of the Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: a blank form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the landlord to start a blank form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every provision is there to be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has its form for %2 in this library already. Open that one, or say why the year is assessed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provisions are there to be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers come over, each to be reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers come over, each to be reviewed. %2 have none to bring over and stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of them brings its words alone, and no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them bring their words alone, and no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the %1 form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing blocks publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing blocks publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things block publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what stands between the form and publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back “%1” (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>The provision through the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a provision to read its story through the years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 through the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryStrip</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateRules</name>
    <message>
        <source>A placeholder of a template: “[insert name]”, “&lt;date&gt;”, “XX”, “TBC”, “____”, “Lorem ipsum”, “delete as appropriate”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in published forms: template text left in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A placeholder is still in the text: %1. Fill it in, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence of the form&apos;s own instructions among the landlord&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form&apos;s own instructions are still in the text: %1. Take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell that says nothing but the requirement, where nothing beside it names a clause or page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in published forms: the requirement in place of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text repeats the requirement. Say what your policy or practice is, and where that can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence that says nothing, such as “Noted.” or “Compliant”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in published forms: “Noted.” in place of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” shows nothing. Cite the policy with its page or clause, or say what shows that you comply.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDoubts</name>
    <message>
        <source>It stands below a row, in no column of the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words stand among headings that a page repeats.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing was pasted: the field would hold more than it can. Copy a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextToolbar</name>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TxtReader</name>
    <message>
        <source>a text file (.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnplacedRowEditor</name>
    <message>
        <source>Put under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the row adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put under provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put under %1, which was corrected since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put under %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the answers. It is kept with the assessment as a row without a place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserName</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verifier</name>
    <message>
        <source>journal row %1 changes a value that was another then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal does not say where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment %1 (%2, %3): %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its record is not what the journal made of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is filed under another organisation than the journal says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list shows other details than the assessment itself has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answers are not those to its edition&apos;s provisions in the form&apos;s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer to %1 is not what the journal made of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer to %1 is filed with other details than it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of %1 (%2) belongs to a row of %3 that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal made %1, but the library no longer has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation %1: journal row %2 changes a value that was another then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation %1: its record is not what the journal made of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerticalForm</name>
    <message>
        <source>It stands between the rows, in no column of the form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayToCorrespondence</name>
    <message>
        <source>Between the Codes of two Ombudsmen Attest proposes none, in the window or elsewhere. It can be written as a file, of the kind “parallel”, and kept with “attest-cli codes correspond FILE”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the window, Library, Editions, “Say what became of each provision…” proposes one from their wording, to be looked through and kept. On the command line, “attest-cli codes propose %1 %2 --output FILE” proposes it and “attest-cli codes correspond FILE” keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Import a form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start a year…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search every year…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm, and next unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the provisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring last year&apos;s answer forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Attest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two &amp;forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two &amp;editions of the Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;years of a landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export what is compared…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the governing body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 · Attest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>Enter the official wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as an edition of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the Ombudsman&apos;s own words for the provisions of the %1 that lack them here. Lines that begin with • or a) become lists. What you leave empty stays marked as missing. It is kept as an edition of your own; forms that answer the %1 stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording entered for 1 provision would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording entered for %1 provisions would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what was entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep on entering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official wording of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stands what a form of the %1 prints. Compare each provision with the Code itself, and correct what differs; what you empty is marked as missing. It is kept as an edition of your own with the official wording; forms that answer the %1 stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingRules</name>
    <message>
        <source>A row of an imported form whose requirement is not worded as the edition&apos;s: an older Code&apos;s text, or changed by hand. The landlord&apos;s own word for landlord is no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in published forms: one row still in the old Code&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It has “%1”, which the Code has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It lacks “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form that was read in words this requirement otherwise than %1.%2 Check that the answer was given to the right words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A definition of a complaint, quoted under a Yes where the Code prescribes one, in other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in published forms: Yes, with another definition quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition quoted, “%1”, is not the Code&apos;s: it adds “%2” and lacks “%3”. The Code prescribes the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edition whose statements are a summary, or that has provisions without their full official wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is published as the Ombudsman&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Set the form beside the Ombudsman&apos;s own before you publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edition that was replaced before the assessment&apos;s year began, or that came into force long after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in published forms: an assessment against a Code no longer in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was in force until %2, before %3 began. Start the assessment on the edition in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came into force on %2, long after %3. Check the year and the edition.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 holds far more than a document that people read, and was not read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or was cut short, and cannot be read. Ask for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save a copy without one, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %2 pages and was not read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has parts nested more than %2 deep and was not read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not written: the font Liberation Sans is not on this computer, nor Arimo or Arial. Install Liberation Sans (on Debian and Ubuntu: the package fonts-liberation).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attest libraries (*.attest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the new library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an edition of the Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2 has two tables side by side with the same headings, and Attest cannot tell which row goes on in which. Choose the document that it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>%1 is empty. Ask for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected by a password or is an old Excel file (.xls). Open it in Excel, take the password off or save it as a workbook (.xlsx), and read in that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an Excel workbook (.xlsx). %2 Choose the Excel file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a Word document: give it the ending .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like an OpenDocument file: save it as an Excel workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet in it. Ask for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an Excel workbook (.xlsx). %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmlCursor</name>
    <message>
        <source>%1 is built in a way that no office program builds a document, and was not read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a document type declaration, which no office document has, and was not read. Open it in the program that made it and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: its text breaks off or is garbled at line %2, column %3. Open it in the program that made it and save it again, or ask for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearRules</name>
    <message>
        <source>Words that name an earlier year than the assessment&apos;s (“2022-23”, “last reviewed in March 2021”, an earlier edition of the Code); inside quotations and addresses only a hint. The years of Acts and of this edition, “since 2019”, and comparisons with this year are not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation names an earlier year than %1: %2. Check that this is still the wording in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence “%1”%2 names an earlier year than %3. Check that it is still in force, or cite the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 names an earlier year than %2%3. Check that it leads to the document in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year that has passed may be left over from an earlier form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words name an earlier year than %1: %2. Bring them up to date, or accept this with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearsBuilder</name>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each year’s answers to the Code of the %1, and what the Code changed between them. Where a provision had another code then, the code stands with the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A landlord’s self-assessments through the years, provision by provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many provisions each year’s form answered, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked after %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Code became %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept in a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: edition %2, %3, assessment %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesRules</name>
    <message>
        <source>A Yes whose words say that something is still to come: “the policy will need changing”, “to be implemented”, “is being developed”, “from 1 July” of a day ahead. Promises to residents (“we will respond within 10 working days”) are not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in published forms: Yes, but the policy will need changing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is Yes, but the words say that something is still to come: %1. If it is not in place, the answer is No or Partially, with a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Yes that states what is not accepted (“anonymous complaints are not accepted”), where the provision is not about exclusions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in published forms: a restriction the Code may not allow, under a Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under a Yes, the words state a restriction: %1. Check that the provision allows it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attest::ui::UnplacedRowEditor</name>
    <message>
        <source>Comply, where it is blank: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentary: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
