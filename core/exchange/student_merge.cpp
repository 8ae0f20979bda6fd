// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/student_merge.h"

#include "core/base/text.h"
#include "core/exchange/import_values.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

class Merger
{
public:
    Merger(const StudentRecord& here, const StudentRecord& incoming)
        : m_result{here, {}}
        , m_incoming(incoming)
    {}

    MergedStudent run()
    {
        mergeDetails();
        for (const Contact& contact : m_incoming.contacts) {
            mergeContact(contact);
        }
        for (const Professional& professional : m_incoming.professionals) {
            mergeProfessional(professional);
        }
        for (const StatusPeriod& status : m_incoming.statuses) {
            mergeStatus(status);
        }
        return std::move(m_result);
    }

private:
    void changed(const QString& field, const QString& subject, const QString& before,
                 const QString& after)
    {
        m_result.changes.push_back({field, subject, before, after});
    }

    void take(QString& into, const QString& value, const QString& field,
              const QString& subject = {})
    {
        // "O'BRIEN" says no more than "O'Brien" does.
        const bool louder = isInCapitals(value) && value.compare(into, Qt::CaseInsensitive) == 0;
        if (!value.isEmpty() && value != into && !louder) {
            changed(field, subject, into, value);
            into = value;
        }
    }

    void take(PostalAddress& into, const PostalAddress& value, const QString& field,
              const QString& subject = {})
    {
        if (!value.isEmpty() && value != into) {
            changed(field, subject, into.allLines().join(u", "_s), value.allLines().join(u", "_s));
            into = value;
        }
    }

    void take(std::optional<QDate>& into, std::optional<QDate> value, const QString& field,
              const QString& subject = {})
    {
        if (value && value != into) {
            changed(field, subject, into ? into->toString(Qt::ISODate) : QString(),
                    value->toString(Qt::ISODate));
            into = value;
        }
    }

    void mergeDetails()
    {
        StudentDetails& d = m_result.record.details;
        const StudentDetails& in = m_incoming.details;
        take(d.upn, in.upn, u"upn"_s);
        take(d.externalKey, in.externalKey, u"external_key"_s);
        take(d.surname, in.surname, u"surname"_s);
        take(d.forename, in.forename, u"forename"_s);
        take(d.middleNames, in.middleNames, u"middle_names"_s);
        take(d.preferredSurname, in.preferredSurname, u"preferred_surname"_s);
        take(d.preferredForename, in.preferredForename, u"preferred_forename"_s);
        take(d.dateOfBirth, in.dateOfBirth, u"date_of_birth"_s);
        take(d.sex, in.sex, u"sex"_s);
        take(d.yearGroup, in.yearGroup, u"year_group"_s);
        take(d.form, in.form, u"form"_s);
        take(d.address, in.address, u"address"_s);
    }

    void mergeContact(const Contact& in)
    {
        auto& contacts = m_result.record.contacts;
        const auto same = [&in](const Contact& contact) {
            return searchKey(contact.forename) == searchKey(in.forename) &&
                   searchKey(contact.surname) == searchKey(in.surname);
        };
        const auto found = std::ranges::find_if(contacts, same);
        if (found == contacts.end()) {
            changed(u"contact"_s, in.fullName(), {}, in.fullName());
            contacts.push_back(in);
            return;
        }
        Contact& contact = *found;
        const QString who = contact.fullName();
        take(contact.title, in.title, u"title"_s, who);
        take(contact.relationship, in.relationship, u"relationship"_s, who);
        take(contact.homePhone, in.homePhone, u"home_phone"_s, who);
        take(contact.mobilePhone, in.mobilePhone, u"mobile_phone"_s, who);
        take(contact.workPhone, in.workPhone, u"work_phone"_s, who);
        take(contact.email, in.email, u"email"_s, who);
        if (!in.livesWithStudent && !in.address.isEmpty()) {
            take(contact.address, in.address, u"address"_s, who);
            contact.livesWithStudent = false;
        }
        if (in.parentalResponsibility && !contact.parentalResponsibility) {
            changed(u"parental_responsibility"_s, who, u"no"_s, u"yes"_s);
            contact.parentalResponsibility = true;
        }
        if (in.courtOrder && !contact.courtOrder) {
            changed(u"court_order"_s, who, u"no"_s, u"yes"_s);
            contact.courtOrder = true;
        }
    }

    void mergeProfessional(const Professional& in)
    {
        auto& all = m_result.record.professionals;
        const auto same = [&in](const Professional& known) {
            return known.role == in.role && searchKey(known.name) == searchKey(in.name);
        };
        const auto found = std::ranges::find_if(all, same);
        if (found == all.end()) {
            changed(u"professional"_s, in.name, {}, toCode(in.role));
            all.push_back(in);
            return;
        }
        take(found->email, in.email, u"email"_s, in.name);
        take(found->phone, in.phone, u"phone"_s, in.name);
    }

    void mergeStatus(const StatusPeriod& in)
    {
        auto& statuses = m_result.record.statuses;
        const QString kind = toCode(in.kind);
        // The same start, or one of the two does not know when an open one began.
        const auto same = [&in](const StatusPeriod& known) {
            const bool open = !known.last && !in.last;
            return known.kind == in.kind &&
                   (known.first == in.first || (open && (!known.first || !in.first)));
        };
        const auto found = std::ranges::find_if(statuses, same);
        if (found == statuses.end()) {
            changed(u"status"_s, kind, {}, kind);
            statuses.push_back(in);
            return;
        }
        take(found->first, in.first, u"status_first"_s, kind);
        take(found->last, in.last, u"status_last"_s, kind);
        if (found->note.isEmpty()) {
            take(found->note, in.note, u"status_note"_s, kind);
        }
    }

    MergedStudent m_result;
    const StudentRecord& m_incoming;
};

} // namespace

MergedStudent merge(const StudentRecord& here, const StudentRecord& incoming)
{
    return Merger(here, incoming).run();
}

} // namespace freshstart
