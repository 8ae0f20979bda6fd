// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/everything_documents.h"

#include "core/base/translate.h"
#include "core/documents/history_fields.h"
#include "core/documents/letter_values.h"
#include "core/documents/rights_words.h"
#include "core/documents/wording.h"

using namespace Qt::StringLiterals;

// The cover with its contents, and the sheet for the school alone.
namespace freshstart {

namespace {

FRESHSTART_TR(Everything)

FormCell cell(const QString& label, const QString& value, int weight = 1)
{
    return {label, value, false, {}, weight};
}

Paragraph plain(const QString& text)
{
    return Paragraph{{{text, false}}, false};
}

FormGrid about(const EverythingFacts& facts, int pages)
{
    const StudentDetails& student = facts.student.details;
    const QString born =
        student.dateOfBirth ? wording::plainDate(*student.dateOfBirth) : QString();
    FormGrid grid{{
        {{cell(tr("Student"), student.shownName(), 3), cell(tr("Date of birth"), born, 2)}},
        {{cell(tr("School"), facts.school.name, 3),
          cell(tr("Year group"), wording::yearGroup(student.yearGroup), 2)}},
        {{cell(tr("Put together on"), wording::longDate(facts.on), 3),
          cell(tr("Put together by"), facts.preparedBy, 2)}},
        {{cell(tr("How much it is"),
               facts.files.size() == 1
                   ? tr("%1 pages and 1 file beside them").arg(pages)
                   : tr("%1 pages and %2 files beside them").arg(pages).arg(facts.files.size()))}},
    }};
    if (facts.request) {
        grid.rows.push_back({{cell(tr("In answer to a request of"), facts.request->askedBy, 3),
                              cell(tr("Received on"),
                                   wording::plainDate(facts.request->receivedOn), 2)}});
    }
    return grid;
}

BulletList rights()
{
    return {{
        {{tr("Why it is kept: the school has to record suspensions, tell those whom the law names, "
             "meet the student and the family, and try what it can to prevent an exclusion."),
          false}},
        {{tr("Who sees it: staff who need it for that, and those to whom the letters in the list of "
             "files went."),
          false}},
        {{tr("How long it is kept: until the age at which the school looks at every record again, "
             "and longer only with a reason."),
          false}},
        {{tr("What can be asked for: that mistakes are put right, that data is deleted which is "
             "kept without need, that its use is limited. Write to the school; whoever is not "
             "content may complain to the Information Commissioner (ico.org.uk)."),
          false}},
    }};
}

QString placeOf(const NamedInRow& one)
{
    if (one.table == "history_entry"_L1) {
        return tr("History, entry %1").arg(one.row);
    }
    QString name = rights_words::tableName(one.table);
    if (name.isEmpty()) {
        name = historyPart(one.table);
    }
    name = name.left(1).toUpper() + name.mid(1);
    return tr("%1, number %2").arg(name).arg(one.row);
}

} // namespace

QString everythingFileName(const KeptFile& file)
{
    const QString ending = file.mediaType == "image/png"_L1    ? u"png"_s
                           : file.mediaType == "image/jpeg"_L1 ? u"jpg"_s
                                                               : u"pdf"_s;
    return u"files/%1.%2"_s.arg(file.id(), ending);
}

Document everythingFront(const EverythingFacts& facts,
                         const std::vector<EverythingSection>& contents, int pages)
{
    Document document;
    document.kind = u"everything"_s;
    document.title = tr("Everything held about one student");
    document.letterhead = letterheadOf(facts.school);
    document.footerNote = tr("Confidential: data of one student");
    document.concerning = facts.student.details.shownName();
    Table table;
    table.header = {tr("Contents"), tr("Page")};
    table.weights = {12, 2};
    for (const EverythingSection& section : contents) {
        table.rows.push_back({section.title, QString::number(section.page)});
    }
    document.blocks = {
        Heading{tr("Everything held about %1").arg(facts.student.details.shownName()), 1},
        about(facts, pages),
        plain(tr("This is everything that the school keeps in Fresh Start about the student named "
                 "above, in words. The same stands in the file everything.json for machines, and "
                 "the papers themselves lie in the folder beside it.")),
        Heading{tr("What you should know"), 2},
        rights(),
        table,
    };
    return document;
}

Document everythingNames(const EverythingFacts& facts)
{
    Document document;
    document.kind = u"everything-names"_s;
    document.title = tr("Before it goes out: for the school only");
    document.letterhead = letterheadOf(facts.school);
    document.footerNote = tr("For the school only: not part of the answer");
    document.concerning = facts.student.details.shownName();
    document.blocks = {
        Heading{tr("Before it goes out: for the school only"), 1},
        plain(tr("Somebody reads everything through before it is handed over, and blacks out what "
                 "is about other people, unless they agree or it is fair to show it.")),
        BulletList{{
            {{tr("Other students, as victims, witnesses or friends: below are the places where a "
                 "name was found. A letter or a scan has to be looked at as well."),
              false}},
            {{tr("Parents and carers, where one of them must not learn of the other: court orders, "
                 "addresses, telephone numbers."),
              false}},
            {{tr("What could do serious harm to somebody’s health, and child protection data that "
                 "it is not in the child’s interest to show."),
              false}},
        }},
    };
    if (facts.named.empty()) {
        document.blocks.push_back(plain(tr("No name of another student was found.")));
        return document;
    }
    Table table;
    table.header = {tr("Where"), tr("Name")};
    table.weights = {8, 8};
    for (const NamedInRow& one : facts.named) {
        table.rows.push_back(
            {placeOf(one), one.wholeName ? one.name : tr("%1 (only the surname)").arg(one.name)});
    }
    document.blocks.push_back(std::move(table));
    return document;
}

} // namespace freshstart
