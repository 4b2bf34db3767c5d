## Dates in words. A month is a name, so that no reader takes a day for it.

word-month-short-1 = Jan
word-month-short-2 = Feb
word-month-short-3 = Mar
word-month-short-4 = Apr
word-month-short-5 = May
word-month-short-6 = Jun
word-month-short-7 = Jul
word-month-short-8 = Aug
word-month-short-9 = Sep
word-month-short-10 = Oct
word-month-short-11 = Nov
word-month-short-12 = Dec

word-month-long-1 = January
word-month-long-2 = February
word-month-long-3 = March
word-month-long-4 = April
word-month-long-5 = May
word-month-long-6 = June
word-month-long-7 = July
word-month-long-8 = August
word-month-long-9 = September
word-month-long-10 = October
word-month-long-11 = November
word-month-long-12 = December

word-date-day = { $day } { $month } { $year }
word-date-month = { $month } { $year }
# The zone carries its own space or brackets.
word-date-time = { $date }, { $time } { $zone }
word-date-zone = (UTC{ $offset })
word-date-zone-utc = UTC
word-date-zone-unknown = (time zone not noted)

word-date-about = about { $date }
word-date-perhaps = perhaps { $date }
word-date-perhaps-about = perhaps, and only about, { $date }
word-date-between = between { $from } and { $to }
# Both include the day, month or year they name.
word-date-before = up to { $point }
word-date-after = from { $point } on
