// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/suspension_notices.h"

#include "core/base/translate.h"
#include "core/documents/letter_case_values.h"
#include "core/documents/letter_parts.h"
#include "core/documents/letter_values.h"
#include "core/documents/notice_particulars.h"
#include "core/documents/wording.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(Notices)

struct NoticeKind {
    Step step;
    const char* kind;
    const char* title;
};

constexpr std::array<NoticeKind, 5> kNotices = {{
    {Step::TellAuthority, "notice-local-authority",
     QT_TRANSLATE_NOOP("Notices", "Notice to the local authority")},
    {Step::TellBoard, "notice-governing-board",
     QT_TRANSLATE_NOOP("Notices", "Notice to the governing board")},
    {Step::TellSocialWorker, "notice-social-worker",
     QT_TRANSLATE_NOOP("Notices", "Notice to the social worker")},
    {Step::TellVirtualSchool, "notice-virtual-school-head",
     QT_TRANSLATE_NOOP("Notices", "Notice to the virtual school head")},
    {Step::TellPlacingAuthority, "notice-placing-authority",
     QT_TRANSLATE_NOOP("Notices", "Notice to the placing authority")},
}};

QString colleague()
{
    return tr("colleague");
}

QStringList withoutEmpty(QStringList lines)
{
    lines.removeAll(QString());
    return lines;
}

QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

LetterAddressee authority(const School& school)
{
    const QString salutation = school.localAuthorityContact.isEmpty()
                                   ? colleague()
                                   : school.localAuthorityContact.section(u',', 0, 0);
    const QStringList lines = withoutEmpty(
        {school.localAuthorityContact, school.localAuthority, school.localAuthorityEmail});
    return {salutation, lines.isEmpty() ? QStringList{tr("The local authority")} : lines};
}

LetterAddressee board(const School& school)
{
    const QString name = school.representationsTo.isEmpty()
                             ? tr("The %1").arg(wording::board(school.type))
                             : capitalised(school.representationsTo);
    const PostalAddress& address =
        school.representationsAddress.isEmpty() ? school.address : school.representationsAddress;
    return {colleague(), withoutEmpty(QStringList{name, school.name} + address.allLines())};
}

/// A proprietor who is the head has nobody to tell.
bool headIsTheBoard(const School& school)
{
    return school.headTitle.compare(wording::board(school.type), Qt::CaseInsensitive) == 0;
}

/// Everyone of this role; where nobody is named the notice is still due, and goes to the role.
std::vector<LetterAddressee> professionals(const StudentRecord& student, ProfessionalRole role)
{
    std::vector<LetterAddressee> all;
    for (const Professional& one : student.professionals) {
        if (one.role == role) {
            const QString name = one.name.isEmpty() ? wording::role(role) : one.name;
            const QString title = one.name.isEmpty() ? QString() : wording::role(role);
            all.push_back({one.name.isEmpty() ? colleague() : one.name,
                           withoutEmpty({name, title, one.organisation, one.email})});
        }
    }
    if (all.empty()) {
        all.push_back(
            {colleague(), {tr("%1 of %2").arg(wording::role(role), student.details.shownName())}});
    }
    return all;
}

/// After the opening lines and before the first section.
void insertParticulars(std::vector<Block>& blocks, FormGrid particulars)
{
    const auto section = std::ranges::find_if(blocks, [](const Block& block) {
        const auto* heading = std::get_if<Heading>(&block);
        return (heading && heading->level == 2) || std::holds_alternative<SignOff>(block);
    });
    blocks.insert(section, std::move(particulars));
}

Document noticeTo(const LetterAddressee& addressee, const NoticeKind& kind, Basis basis,
                  const LetterContext& context, MergeValues values)
{
    values[u"by_law"_s] = letterFlag(basis == Basis::Law);
    Document notice =
        startLetter(context, addressee, QString::fromLatin1(kind.kind), tr(kind.title));
    addText(notice, context, addressee, notice.kind, std::move(values));
    insertParticulars(notice.blocks, noticeParticulars(context, kind.step == Step::TellBoard
                                                                    ? NoticeReader::Board
                                                                    : NoticeReader::Professional));
    notice.footerNote = tr("Confidential");
    return notice;
}

} // namespace

std::vector<LetterAddressee> addresseesOf(Step step, const LetterContext& context)
{
    switch (step) {
    case Step::TellAuthority:
        return {authority(context.school)};
    case Step::TellBoard:
        return headIsTheBoard(context.school) ? std::vector<LetterAddressee>()
                                              : std::vector{board(context.school)};
    case Step::TellSocialWorker:
        return professionals(context.student, ProfessionalRole::SocialWorker);
    case Step::TellVirtualSchool:
        return professionals(context.student, ProfessionalRole::VirtualSchoolHead);
    case Step::TellReferringSchool:
        return context.referringSchool ? std::vector{addresseeOf(*context.referringSchool)}
                                       : std::vector<LetterAddressee>();
    case Step::TellPlacingAuthority:
        return context.placingAuthority ? std::vector{addresseeOf(*context.placingAuthority)}
                                        : std::vector<LetterAddressee>();
    default:
        return {};
    }
}

std::vector<Document> suspensionNotices(const LetterContext& context)
{
    const MergeValues values = letterValues(context);
    std::vector<Document> notices;
    for (const RecipientToTell& recipient : context.findings.recipients) {
        const auto kind = std::ranges::find(kNotices, recipient.step, &NoticeKind::step);
        if (kind == kNotices.end() || !recipient.atOnce) {
            continue;
        }
        for (const LetterAddressee& addressee : addresseesOf(recipient.step, context)) {
            notices.push_back(noticeTo(addressee, *kind, recipient.basis, context, values));
            if (recipient.step == Step::TellPlacingAuthority) {
                appendCopyOf(notices.back(), suspensionLetters(context).front());
            }
        }
    }
    return notices;
}

} // namespace freshstart
