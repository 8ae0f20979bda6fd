// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/evidence_documents.h"

#include "core/base/translate.h"
#include "core/documents/chronology_words.h"
#include "core/documents/letter_values.h"
#include "core/documents/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(Evidence)

FormCell cell(const QString& label, const QString& value, int weight = 1)
{
    return {label, value, false, {}, weight};
}

QString pagesOf(const EvidenceFile& file)
{
    const int last = file.firstPage + file.pages - 1;
    return last > file.firstPage ? u"%1–%2"_s.arg(file.firstPage).arg(last)
                                 : QString::number(file.firstPage);
}

/// Why a file is not there, or not whole; empty where all is well.
QString faultOf(const EvidenceFile& file)
{
    switch (file.putIn) {
    case PutIn::Whole:
        return {};
    case PutIn::Repaired:
        return tr("This file was damaged; what could be read is here.");
    case PutIn::Protected:
        return tr("This file could not be put in: it is protected with a password or against "
                  "copying. Ask for it beside the pack.");
    case PutIn::Broken:
        return tr("This file could not be put in: it is damaged and cannot be read. Ask for it "
                  "beside the pack.");
    case PutIn::Missing:
        break;
    }
    return tr("This file could not be put in: it is no longer in the school’s file as it was "
              "added.");
}

QString leftOutInWords(int count)
{
    return count == 0   ? tr("Nothing was left out.")
           : count == 1 ? tr("1 item was left out.")
                        : tr("%1 items were left out.").arg(count);
}

QString spanOf(const Chronology& chronology)
{
    if (chronology.entries.empty()) {
        return {};
    }
    return tr("%1 to %2").arg(wording::plainDate(chronology.entries.front().on),
                              wording::plainDate(chronology.entries.back().on));
}

FormGrid aboutPack(const EvidenceContext& context)
{
    const StudentDetails& student = context.student.details;
    const QString born =
        student.dateOfBirth ? wording::plainDate(*student.dateOfBirth) : QString();
    return {{
        {{cell(tr("Student"), student.shownName(), 3), cell(tr("Date of birth"), born, 2)}},
        {{cell(tr("School"), context.school.name, 3),
          cell(tr("Year group"), wording::yearGroup(student.yearGroup), 2)}},
        {{cell(tr("Put together on"), wording::longDate(context.on), 3),
          cell(tr("Put together by"), context.preparedBy, 2)}},
        {{cell(tr("What is in it"),
               tr("%1 entries and %2 files on %3 pages")
                   .arg(context.chronology.entries.size())
                   .arg(context.files.size())
                   .arg(context.pages),
               3),
          cell(tr("From and to"), spanOf(context.chronology), 2)}},
    }};
}

Table contents(const EvidenceContext& context)
{
    Table table;
    table.header = {tr("Contents"), tr("Date"), tr("Pages")};
    table.weights = {11, 4, 2};
    table.rows.push_back(
        {tr("Chronology: everything that was tried, in order"), {},
         QString::number(context.chronologyPage)});
    for (const EvidenceFile& file : context.files) {
        QString name =
            tr("File %1: %2").arg(file.number).arg(chronology_words::file(file.file));
        if (const QString fault = faultOf(file); !fault.isEmpty()) {
            name += u'\n' + fault;
        }
        table.rows.push_back({name, wording::plainDate(file.file.on),
                              file.firstPage > 0 ? pagesOf(file) : u"–"_s});
    }
    return table;
}

Document start(const EvidenceContext& context, const QString& kind, const QString& title)
{
    Document document;
    document.kind = kind;
    document.title = title;
    document.letterhead = letterheadOf(context.school);
    document.footerNote = tr("Confidential: evidence about one student");
    document.concerning = context.student.details.shownName();
    return document;
}

/// "File 3" or "Files 3 and 4".
QString filesOf(const ChronologyEntry& entry, const EvidenceContext& context)
{
    QStringList numbers;
    for (const KeptFile& file : entry.files) {
        const auto found = std::ranges::find_if(context.files, [&](const EvidenceFile& one) {
            return one.file.id() == file.id();
        });
        if (found != context.files.end()) {
            numbers.append(QString::number(found->number));
        }
    }
    return numbers.isEmpty()      ? QString()
           : numbers.size() == 1 ? tr("File %1").arg(numbers.front())
                                 : tr("Files %1").arg(wording::joined(numbers));
}

/// A loose file says what it is by its own name.
QString whatOf(const ChronologyEntry& entry)
{
    return std::holds_alternative<LooseFile>(entry.what) && !entry.files.empty()
               ? chronology_words::file(entry.files.front())
               : chronology_words::what(entry);
}

} // namespace

Document evidenceFront(const EvidenceContext& context)
{
    Document document = start(context, u"evidence-pack"_s, tr("Evidence pack"));
    document.blocks = {
        Heading{tr("What the school has tried"), 1},
        aboutPack(context),
        Paragraph{{{tr("This pack lists what the school has tried for this student, and the papers "
                       "kept about it. It is for those who meet to prevent an exclusion or have to "
                       "review one, and for nobody else."),
                    false}},
                  false},
        Paragraph{{{leftOutInWords(context.chronology.leftOut), true}}, false},
    };
    const auto missing = std::ranges::count(context.files, 0, &EvidenceFile::firstPage);
    if (missing > 0) {
        const QString sentence =
            missing == 1 ? tr("1 file could not be put in; the contents say which and why.")
                         : tr("%1 files could not be put in; the contents say which and why.")
                               .arg(missing);
        document.blocks.push_back(Paragraph{{{sentence, true}}, false});
    }
    document.blocks.push_back(PageBreak{});
    document.blocks.push_back(contents(context));
    return document;
}

Document evidenceChronology(const EvidenceContext& context)
{
    Document document = start(context, u"evidence-chronology"_s, tr("Chronology"));
    document.blocks.push_back(Heading{tr("Chronology"), 1});
    document.blocks.push_back(
        Paragraph{{{leftOutInWords(context.chronology.leftOut), false}}, true});
    if (context.chronology.entries.empty()) {
        document.blocks.push_back(
            Paragraph{{{tr("Nothing is recorded for this student."), false}}, false});
        return document;
    }
    Table table;
    table.header = {tr("Date"), tr("What was tried"), tr("What was said and what came of it"),
                    tr("Files")};
    table.weights = {4, 6, 11, 2};
    for (const ChronologyEntry& entry : context.chronology.entries) {
        table.rows.push_back({chronology_words::when(entry), whatOf(entry),
                              chronology_words::details(entry).join(u'\n'),
                              filesOf(entry, context)});
    }
    document.blocks.push_back(std::move(table));
    return document;
}

QString evidencePageLine(const EvidenceFile& file, int page, int pages)
{
    return tr("File %1: %2 · page %3 of %4")
        .arg(file.number)
        .arg(chronology_words::file(file.file))
        .arg(page)
        .arg(pages);
}

} // namespace freshstart
