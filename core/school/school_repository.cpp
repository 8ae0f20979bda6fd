// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/school_repository.h"

#include "core/storage/database.h"
#include "core/storage/query.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

QString readSchoolSql()
{
    return u"SELECT name, type, address, postcode, phone, email, website, local_authority, "
           "head_title, letterhead_note, logo, representations_to, "
           "representations_address, representations_postcode, representations_email, "
           "authority_contact, authority_phone, authority_email, advice_note, "
           "morning_start, afternoon_start, afternoon_end, set_up_finished, set_up_step "
           "FROM school WHERE id = 1 ORDER BY id"_s;
}

QString saveSchoolSql()
{
    return u"INSERT INTO school (id, name, type, address, postcode, phone, email, website, "
           "local_authority, head_title, letterhead_note, logo, representations_to, "
           "representations_address, representations_postcode, representations_email, "
           "authority_contact, authority_phone, authority_email, advice_note, "
           "morning_start, afternoon_start, afternoon_end, set_up_finished, set_up_step) "
           "VALUES (1, :name, :type, :address, :postcode, :phone, :email, :website, "
           ":local_authority, :head_title, :letterhead_note, :logo, :representations_to, "
           ":representations_address, :representations_postcode, :representations_email, "
           ":authority_contact, :authority_phone, :authority_email, :advice_note, "
           ":morning_start, :afternoon_start, :afternoon_end, :set_up_finished, "
           ":set_up_step) ON CONFLICT (id) DO UPDATE SET name = excluded.name, type = "
           "excluded.type, address = excluded.address, postcode = excluded.postcode, phone "
           "= excluded.phone, email = excluded.email, website = excluded.website, "
           "local_authority = excluded.local_authority, head_title = excluded.head_title, "
           "letterhead_note = excluded.letterhead_note, logo = excluded.logo, "
           "representations_to = excluded.representations_to, representations_address = "
           "excluded.representations_address, representations_postcode = "
           "excluded.representations_postcode, representations_email = "
           "excluded.representations_email, authority_contact = "
           "excluded.authority_contact, authority_phone = excluded.authority_phone, "
           "authority_email = excluded.authority_email, advice_note = "
           "excluded.advice_note, morning_start = excluded.morning_start, afternoon_start "
           "= excluded.afternoon_start, afternoon_end = excluded.afternoon_end, "
           "set_up_finished = excluded.set_up_finished, set_up_step = excluded.set_up_step"_s;
}

QString staffColumns()
{
    return u"id, name, role, job_title, email, phone, may_act_for_head, active"_s;
}

/// The lines of an address stand in one column, the postcode in the next.
QString addressText(const PostalAddress& address)
{
    return address.lines.join(u'\n');
}

PostalAddress readAddress(const Row& row, int column)
{
    return {row.text(column).split(u'\n', Qt::SkipEmptyParts), row.text(column + 1)};
}

School readSchool(const Row& row)
{
    School school;
    school.name = row.text(0);
    school.type = schoolTypeFromCode(row.text(1)).value_or(SchoolType::Maintained);
    school.address = readAddress(row, 2);
    school.phone = row.text(4);
    school.email = row.text(5);
    school.website = row.text(6);
    school.localAuthority = row.text(7);
    school.headTitle = row.text(8);
    school.letterheadNote = row.text(9);
    school.logo = row.bytes(10);
    school.representationsTo = row.text(11);
    school.representationsAddress = readAddress(row, 12);
    school.representationsEmail = row.text(14);
    school.localAuthorityContact = row.text(15);
    school.localAuthorityPhone = row.text(16);
    school.localAuthorityEmail = row.text(17);
    school.adviceNote = row.text(18);
    school.morningStart = row.optionalTime(19).value_or(QTime());
    school.afternoonStart = row.optionalTime(20).value_or(QTime());
    school.afternoonEnd = row.optionalTime(21).value_or(QTime());
    school.setUpFinished = row.flag(22);
    school.setUpStep = row.number(23);
    return school;
}

void bindSchool(Query& query, const School& school)
{
    query.bind("name"_L1, school.name)
        .bind("type"_L1, toCode(school.type))
        .bind("address"_L1, addressText(school.address))
        .bind("postcode"_L1, school.address.postcode)
        .bind("phone"_L1, school.phone)
        .bind("email"_L1, school.email)
        .bind("website"_L1, school.website)
        .bind("local_authority"_L1, school.localAuthority)
        .bind("head_title"_L1, school.headTitle)
        .bind("letterhead_note"_L1, school.letterheadNote)
        .bind("logo"_L1, school.logo)
        .bind("representations_to"_L1, school.representationsTo)
        .bind("representations_address"_L1, addressText(school.representationsAddress))
        .bind("representations_postcode"_L1, school.representationsAddress.postcode)
        .bind("representations_email"_L1, school.representationsEmail)
        .bind("authority_contact"_L1, school.localAuthorityContact)
        .bind("authority_phone"_L1, school.localAuthorityPhone)
        .bind("authority_email"_L1, school.localAuthorityEmail)
        .bind("advice_note"_L1, school.adviceNote)
        .bind("morning_start"_L1, school.morningStart)
        .bind("afternoon_start"_L1, school.afternoonStart)
        .bind("afternoon_end"_L1, school.afternoonEnd)
        .bind("set_up_finished"_L1, school.setUpFinished)
        .bind("set_up_step"_L1, school.setUpStep);
}

StaffMember readStaff(const Row& row)
{
    StaffMember member;
    member.id = row.id<StaffId>(0);
    member.name = row.text(1);
    member.role = staffRoleFromCode(row.text(2));
    member.jobTitle = row.text(3);
    member.email = row.text(4);
    member.phone = row.text(5);
    member.mayActForHead = row.flag(6);
    member.active = row.flag(7);
    return member;
}

void bindStaff(Query& query, const StaffMember& member)
{
    query.bind("name"_L1, member.name)
        .bind("role"_L1, toCode(member.role))
        .bind("job_title"_L1, member.jobTitle)
        .bind("email"_L1, member.email)
        .bind("phone"_L1, member.phone)
        .bind("may_act_for_head"_L1, member.mayActForHead)
        .bind("active"_L1, member.active);
}

Organisation readOrganisation(const Row& row)
{
    Organisation organisation;
    organisation.id = row.id<OrganisationId>(0);
    organisation.kind = organisationKindFromCode(row.text(1));
    organisation.name = row.text(2);
    organisation.contactName = row.text(3);
    organisation.address = readAddress(row, 4);
    organisation.email = row.text(6);
    organisation.phone = row.text(7);
    return organisation;
}

void bindOrganisation(Query& query, const Organisation& organisation)
{
    query.bind("kind"_L1, toCode(organisation.kind))
        .bind("name"_L1, organisation.name)
        .bind("contact_name"_L1, organisation.contactName)
        .bind("address"_L1, addressText(organisation.address))
        .bind("postcode"_L1, organisation.address.postcode)
        .bind("email"_L1, organisation.email)
        .bind("phone"_L1, organisation.phone);
}

/// A row that is not there cannot be changed.
Result<void> changedOne(const Result<int>& changed)
{
    if (!changed) {
        return changed.error();
    }
    return *changed == 1 ? Result<void>() : Error{ErrorCode::NotFound, {}, {}, {}};
}

} // namespace

Result<std::optional<School>> SchoolRepository::load()
{
    return Query(m_database, readSchoolSql()).optional(readSchool);
}

Result<void> SchoolRepository::save(const School& school)
{
    Query query(m_database, saveSchoolSql());
    bindSchool(query, school);
    return query.exec();
}

Result<std::vector<StaffMember>> SchoolRepository::staff()
{
    return Query(m_database, u"SELECT %1 FROM staff ORDER BY id"_s.arg(staffColumns()))
        .list(readStaff);
}

Result<StaffMember> SchoolRepository::findStaff(StaffId id)
{
    Query query(m_database,
                u"SELECT %1 FROM staff WHERE id = :id ORDER BY id"_s.arg(staffColumns()));
    return query.bind("id"_L1, id).one(readStaff);
}

Result<StaffId> SchoolRepository::addStaff(const StaffMember& member)
{
    Query query(m_database, u"INSERT INTO staff (name, role, job_title, email, phone,"
                            " may_act_for_head, active) VALUES (:name, :role, :job_title, :email,"
                            " :phone, :may_act_for_head, :active)"_s);
    bindStaff(query, member);
    const auto number = query.insert();
    return number ? Result<StaffId>(StaffId{*number}) : number.error();
}

Result<void> SchoolRepository::updateStaff(const StaffMember& member)
{
    Query query(m_database, u"UPDATE staff SET name = :name, role = :role, job_title = :job_title,"
                            " email = :email, phone = :phone, may_act_for_head ="
                            " :may_act_for_head, active = :active WHERE id = :id"_s);
    bindStaff(query, member);
    return changedOne(query.bind("id"_L1, member.id).change());
}

Result<std::vector<Organisation>> SchoolRepository::organisations()
{
    return Query(m_database, u"SELECT id, kind, name, contact_name, address, postcode, email, phone"
                             " FROM organisation ORDER BY id"_s)
        .list(readOrganisation);
}

Result<OrganisationId> SchoolRepository::addOrganisation(const Organisation& organisation)
{
    Query query(m_database, u"INSERT INTO organisation (kind, name, contact_name, address,"
                            " postcode, email, phone) VALUES (:kind, :name, :contact_name,"
                            " :address, :postcode, :email, :phone)"_s);
    bindOrganisation(query, organisation);
    const auto number = query.insert();
    return number ? Result<OrganisationId>(OrganisationId{*number}) : number.error();
}

Result<void> SchoolRepository::updateOrganisation(const Organisation& organisation)
{
    Query query(m_database, u"UPDATE organisation SET kind = :kind, name = :name, contact_name ="
                            " :contact_name, address = :address, postcode = :postcode, email ="
                            " :email, phone = :phone WHERE id = :id"_s);
    bindOrganisation(query, organisation);
    return changedOne(query.bind("id"_L1, organisation.id).change());
}

} // namespace freshstart
