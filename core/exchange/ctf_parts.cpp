// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ctf_parts.h"

#include "core/base/text.h"
#include "core/exchange/import_issue_codes.h"
#include "core/exchange/import_values.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace freshstart::ctf {

namespace {

void doubt(SourceStudent& student, QLatin1StringView code, const QString& field,
           const QStringList& parameters)
{
    student.issues.push_back(importDoubt(student.row, code, field, parameters));
}

void readAddressParts(QXmlStreamReader& xml, AddressParts& into)
{
    eachChild(xml, [&xml, &into](QStringView name) {
        if (name == "SAON"_L1) {
            into.flat = text(xml);
        } else if (name == "PAON"_L1) {
            into.house = text(xml);
        } else if (name == "Street"_L1) {
            into.street = text(xml);
        } else if (name == "Locality"_L1) {
            into.locality = text(xml);
        } else if (name == "Town"_L1) {
            into.town = text(xml);
        } else if (name == "PostTown"_L1) {
            into.postTown = text(xml);
        } else {
            skip(xml);
        }
    });
}

void readPhones(QXmlStreamReader& xml, Contact& contact)
{
    eachChild(xml, [&xml, &contact](QStringView) {
        QString type;
        QString number;
        eachChild(xml, [&](QStringView name) {
            if (name == "TelephoneType"_L1) {
                type = text(xml).toUpper();
            } else if (name == "PhoneNo"_L1) {
                number = text(xml);
            } else {
                skip(xml);
            }
        });
        QString& place = type == "M"_L1   ? contact.mobilePhone
                         : type == "W"_L1 ? contact.workPhone
                                          : contact.homePhone;
        if (type != "F"_L1 && place.isEmpty()) { // nobody is reached by fax
            place = number;
        }
    });
}

void readContactElement(QXmlStreamReader& xml, QStringView name, Contact& contact)
{
    if (name == "Order"_L1) {
        const int order = text(xml).toInt();
        contact.priority = order > 0 ? order : contact.priority;
    } else if (name == "Title"_L1) {
        contact.title = text(xml);
    } else if (name == "Surname"_L1) {
        contact.surname = text(xml);
    } else if (name == "Forename"_L1) {
        contact.forename = text(xml);
    } else if (name == "Relationship"_L1) {
        contact.relationship = text(xml).toUpper();
    } else if (name == "Responsibility"_L1) {
        contact.parentalResponsibility = importedFlag(text(xml)).value_or(false);
    } else if (name == "Address"_L1) {
        bool asPupil = false;
        readAddress(xml, contact.address, &asPupil);
        contact.livesWithStudent = asPupil || contact.address.isEmpty();
    } else if (name == "Phones"_L1) {
        readPhones(xml, contact);
    } else if (name == "Email"_L1) {
        contact.email = text(xml);
    } else if (name == "SuppInfo"_L1) {
        eachChild(xml, [&xml, &contact](QStringView child) {
            if (child == "CourtOrder"_L1) {
                contact.courtOrder = importedFlag(text(xml)).value_or(false);
            } else {
                skip(xml);
            }
        });
    } else {
        skip(xml);
    }
}

void keepContact(SourceStudent& student, Contact contact)
{
    static const QSet<QString> known = {
        u"PAM"_s, u"PAF"_s, u"STM"_s, u"STF"_s, u"FOM"_s, u"FOF"_s, u"CAR"_s, u"CHM"_s,  u"SWR"_s,
        u"DOC"_s, u"FAM"_s, u"REL"_s, u"HTC"_s, u"TCH"_s, u"RLG"_s, u"OTH"_s, QString(),
    };
    if (contact.forename.isEmpty() && contact.surname.isEmpty()) {
        if (!(contact.homePhone + contact.mobilePhone + contact.email).isEmpty()) {
            doubt(student, "contact_without_name"_L1, u"contacts"_s,
                  {QString::number(contact.priority)});
        }
        return;
    }
    if (!known.contains(contact.relationship)) {
        doubt(student, import_issue::kCodeUnknown, u"contacts"_s, {contact.relationship});
    }
    if (contact.relationship == "SWR"_L1) {
        const QString phone = contact.workPhone.isEmpty() ? contact.mobilePhone : contact.workPhone;
        student.record.professionals.push_back({ProfessionalRole::SocialWorker,
                                                {},
                                                contact.fullName(),
                                                {},
                                                contact.email,
                                                phone.isEmpty() ? contact.homePhone : phone});
        return;
    }
    student.record.contacts.push_back(std::move(contact));
}

void readContact(QXmlStreamReader& xml, SourceStudent& student)
{
    Contact contact;
    contact.priority = static_cast<int>(student.record.contacts.size()) + 1;
    eachChild(xml, [&xml, &contact](QStringView name) { readContactElement(xml, name, contact); });
    keepContact(student, std::move(contact));
}

} // namespace

void skip(QXmlStreamReader& xml)
{
    constexpr int kDeepest = 100; // a Common Transfer File has 8 levels
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : 0;
        depth -= token == QXmlStreamReader::EndElement ? 1 : 0;
        if (depth > kDeepest) {
            xml.raiseError(u"nested too deeply"_s);
        }
    }
}

QString text(QXmlStreamReader& xml)
{
    QString words;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            break;
        }
        if (token == QXmlStreamReader::StartElement) {
            skip(xml);
        } else if (token == QXmlStreamReader::Characters ||
                   token == QXmlStreamReader::EntityReference) {
            words += xml.text();
        }
    }
    return tidy(words);
}

void readAddress(QXmlStreamReader& xml, PostalAddress& into, bool* asPupil)
{
    eachChild(xml, [&](QStringView name) {
        if (name == "BS7666Address"_L1) {
            AddressParts parts;
            readAddressParts(xml, parts);
            into.lines = addressLines(parts);
        } else if (name == "AddressLines"_L1) {
            into.lines.clear();
            eachChild(xml, [&xml, &into](QStringView) { into.lines << text(xml); });
            into.lines.removeAll(QString());
        } else if (name == "PostCode"_L1 || name == "ZIP"_L1) {
            if (const QString code = text(xml).toUpper(); !code.isEmpty()) {
                into.postcode = code;
            }
        } else if (name == "AddressAsPupil"_L1 && asPupil != nullptr) {
            *asPupil = importedFlag(text(xml)).value_or(false);
        } else {
            skip(xml);
        }
    });
}

void readContacts(QXmlStreamReader& xml, SourceStudent& student)
{
    eachChild(xml, [&xml, &student](QStringView name) {
        name == "Contact"_L1 ? readContact(xml, student) : skip(xml);
    });
}

} // namespace freshstart::ctf
