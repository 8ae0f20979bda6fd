// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/chronology_service.h"

#include "core/prevention/prevention_service.h"
#include "core/prevention/watch_service.h"
#include "core/records/attachment_service.h"
#include "core/records/records_service.h"
#include "core/students/named_others.h"
#include "core/students/student_service.h"
#include "core/students/support_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"

#include <algorithm>

namespace freshstart {

namespace {

KeptFile keptFile(const IssuedDocument& one)
{
    KeptFile file;
    file.source = FileSource::Issued;
    file.number = one.id.number;
    file.on = one.issuedAt.toLocalTime().date();
    file.kind = one.kind;
    file.title = one.title;
    file.recipient = one.recipient;
    file.suspension = one.suspension;
    file.welcomeBack = one.welcomeBack;
    file.prevention = one.prevention;
    return file;
}

KeptFile keptFile(const Attachment& one)
{
    KeptFile file;
    file.source = FileSource::Attached;
    file.number = one.id.number;
    file.on = one.addedAt.toLocalTime().date();
    file.kind = toCode(one.kind);
    file.title = one.title;
    file.mediaType = one.mediaType;
    file.suspension = one.subject.suspension;
    file.welcomeBack = one.subject.welcomeBack;
    file.prevention = one.subject.prevention;
    return file;
}

} // namespace

Result<std::vector<WelcomeBack>> ChronologyService::welcomeBacks(StudentId student) const
{
    const auto rows = m_services.welcomeBacks.rows(student);
    if (!rows) {
        return rows.error();
    }
    std::vector<WelcomeBack> all;
    for (const WelcomeBackRow& row : *rows) {
        auto found = m_services.welcomeBacks.find(row.id);
        if (!found) {
            return found.error();
        }
        all.push_back(std::move(*found));
    }
    return all;
}

Result<std::vector<KeptFile>> ChronologyService::files(StudentId student) const
{
    IssuedDocumentFilter filter;
    filter.student = student;
    const auto issued = m_services.records.list(filter);
    if (!issued) {
        return issued.error();
    }
    const auto attached = m_services.attachments.list({student});
    if (!attached) {
        return attached.error();
    }
    std::vector<KeptFile> files;
    for (const IssuedDocument& one : *issued) {
        files.push_back(keptFile(one));
    }
    for (const Attachment& one : *attached) {
        files.push_back(keptFile(one));
    }
    std::ranges::sort(files, {}, [](const KeptFile& f) {
        return std::tuple(f.on.toJulianDay(), f.source, f.number); // they come the newest first
    });
    return files;
}

Result<ChronologyFacts> ChronologyService::facts(StudentId student) const
{
    auto suspensions = m_services.cases.ofStudent(student);
    if (!suspensions) {
        return suspensions.error();
    }
    auto meetings = welcomeBacks(student);
    if (!meetings) {
        return meetings.error();
    }
    auto support = m_services.support.of(student);
    if (!support) {
        return support.error();
    }
    auto decisions = m_services.watch.decisions(student);
    if (!decisions) {
        return decisions.error();
    }
    auto preventions = m_services.preventions.ofStudent(student);
    if (!preventions) {
        return preventions.error();
    }
    auto kept = files(student);
    if (!kept) {
        return kept.error();
    }
    return ChronologyFacts{std::move(*suspensions), std::move(*meetings),
                           std::move(*support),     std::move(*decisions),
                           std::move(*preventions), std::move(*kept)};
}

Result<Chronology> ChronologyService::of(StudentId student, QDate upTo) const
{
    const auto known = facts(student);
    return known ? Result<Chronology>(chronologyOf(*known, upTo)) : known.error();
}

Result<QByteArray> ChronologyService::content(const KeptFile& file) const
{
    if (file.source == FileSource::Issued) {
        auto found = m_services.records.find(IssuedDocumentId{file.number});
        return found ? Result<QByteArray>(std::move(found->pdf)) : found.error();
    }
    auto found = m_services.attachments.find(AttachmentId{file.number});
    return found ? Result<QByteArray>(std::move(found->content)) : found.error();
}

Result<std::vector<NameInEntry>> ChronologyService::namesOfOthers(const Chronology& chronology,
                                                                  StudentId self, QDate on) const
{
    const auto students = m_services.students.rows(on);
    if (!students) {
        return students.error();
    }
    const std::vector<WrittenText> written = writtenTexts(chronology);
    std::vector<QString> texts;
    for (const WrittenText& one : written) {
        texts.push_back(one.text);
    }
    std::vector<NameInEntry> names;
    for (const NamedOther& found : otherStudentsNamed(texts, *students, self)) {
        const QString& entry = written[static_cast<std::size_t>(found.text)].entry;
        const auto known = std::ranges::find_if(names, [&](const NameInEntry& one) {
            return one.entry == entry && one.student == found.student;
        });
        if (known == names.end()) {
            names.push_back({entry, found.student, found.name, found.wholeName});
        } else {
            known->wholeName = known->wholeName || found.wholeName;
        }
    }
    return names;
}

} // namespace freshstart
