// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/school_rules.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// Printed at 2 to 3 cm height: more is a photograph, and every letter would carry it.
constexpr qsizetype kMaxLogoBytes = 2 * 1024 * 1024;

void add(std::vector<Issue>& issues, Severity severity, const QString& code, const QString& field,
         const QStringList& parameters = {})
{
    issues.push_back(Issue{severity, code, field, 0, parameters});
}

void needText(std::vector<Issue>& issues, const QString& text, Severity severity,
              const QString& code, const QString& field)
{
    if (text.trimmed().isEmpty()) {
        add(issues, severity, code, field);
    }
}

/// Not a proof: only what is certainly mistyped.
void checkEmail(std::vector<Issue>& issues, const QString& email, const QString& field)
{
    const QString text = email.trimmed();
    const qsizetype at = text.indexOf(u'@');
    const bool fine = text.isEmpty() || (at > 0 && at == text.lastIndexOf(u'@') &&
                                         at < text.size() - 1 && text.indexOf(u'.', at) > at + 1 &&
                                         !text.endsWith(u'.') && !text.contains(u' '));
    if (!fine) {
        add(issues, Severity::Doubt, u"email_doubtful"_s, field, {text});
    }
}

void checkLogo(std::vector<Issue>& issues, const QByteArray& logo)
{
    if (logo.isEmpty()) {
        return;
    }
    if (!logo.startsWith("\x89PNG") && !logo.startsWith("\xff\xd8\xff")) {
        add(issues, Severity::Problem, u"logo_unknown_format"_s, u"logo"_s);
    } else if (logo.size() > kMaxLogoBytes) {
        add(issues, Severity::Problem, u"logo_too_large"_s, u"logo"_s,
            {QString::number(logo.size() / 1024)});
    }
}

void tidyAddress(PostalAddress& address)
{
    QStringList kept;
    for (const QString& line : std::as_const(address.lines)) {
        if (const QString text = tidy(line); !text.isEmpty()) {
            kept << text;
        }
    }
    address.lines = kept;
    address.postcode = tidy(address.postcode);
}

} // namespace

std::vector<Issue> validate(const School& school)
{
    std::vector<Issue> issues;
    needText(issues, school.name, Severity::Problem, u"missing_school_name"_s, u"name"_s);
    if (school.address.isEmpty()) {
        add(issues, Severity::Doubt, u"missing_school_address"_s, u"address"_s);
    }
    needText(issues, school.phone, Severity::Doubt, u"missing_school_phone"_s, u"phone"_s);
    needText(issues, school.headTitle, Severity::Doubt, u"missing_head_title"_s, u"head_title"_s);
    if (exclusionRegulationsApply(school.type)) {
        // Whom the law has the school tell, and where parents may turn (SI 2012/1033).
        needText(issues, school.localAuthority, Severity::Doubt, u"missing_local_authority"_s,
                 u"local_authority"_s);
        needText(issues, school.representationsTo, Severity::Doubt, u"missing_representations_to"_s,
                 u"representations_to"_s);
    }
    checkEmail(issues, school.email, u"email"_s);
    checkEmail(issues, school.representationsEmail, u"representations_email"_s);
    checkEmail(issues, school.localAuthorityEmail, u"local_authority_email"_s);
    const bool inOrder = school.morningStart.isValid() && school.afternoonEnd.isValid() &&
                         school.morningStart < school.afternoonStart &&
                         school.afternoonStart < school.afternoonEnd;
    if (!inOrder) {
        add(issues, Severity::Problem, u"times_out_of_order"_s, u"morning_start"_s);
    }
    checkLogo(issues, school.logo);
    return issues;
}

std::vector<Issue> validate(const StaffMember& member)
{
    std::vector<Issue> issues;
    needText(issues, member.name, Severity::Problem, u"missing_staff_name"_s, u"name"_s);
    checkEmail(issues, member.email, u"email"_s);
    return issues;
}

std::vector<Issue> validate(const Organisation& organisation)
{
    std::vector<Issue> issues;
    needText(issues, organisation.name, Severity::Problem, u"missing_organisation_name"_s,
             u"name"_s);
    checkEmail(issues, organisation.email, u"email"_s);
    return issues;
}

School tidied(School school)
{
    for (QString* text :
         {&school.name, &school.phone, &school.email, &school.website, &school.localAuthority,
          &school.headTitle, &school.letterheadNote, &school.representationsTo,
          &school.representationsEmail, &school.localAuthorityContact, &school.localAuthorityPhone,
          &school.localAuthorityEmail}) {
        *text = tidy(*text);
    }
    tidyAddress(school.address);
    tidyAddress(school.representationsAddress);
    school.adviceNote = school.adviceNote.trimmed(); // its lines are wanted
    return school;
}

StaffMember tidied(StaffMember member)
{
    for (QString* text : {&member.name, &member.jobTitle, &member.email, &member.phone}) {
        *text = tidy(*text);
    }
    return member;
}

Organisation tidied(Organisation organisation)
{
    for (QString* text : {&organisation.name, &organisation.contactName, &organisation.email,
                          &organisation.phone}) {
        *text = tidy(*text);
    }
    tidyAddress(organisation.address);
    return organisation;
}

} // namespace freshstart
