# Writes `count` articles, one a line, with "|" for a line end; no two alike.
function pick(list, n) { return list[1 + n % size] }
BEGIN {
  size = 8
  split("Marston Hallow Kestrel Lund Norvik Tarnby Oldport Ashgrove", town, " ")
  split("Ana Ruiz,John Okoro,Zoe Muller,Peter Grant,Li Wei,Ida Berg,Omar Haddad,Nina Petrov", person, ",")
  split("flood storm fire blast landslide collision collapse earthquake", event, " ")
  split("mayor,interior minister,police chief,fire chief,governor,army spokesman,hospital director,rescue leader", role, ",")
  for (i = 1; i <= count; i++) {
    place = pick(town, i); who = pick(person, int(i / 3)); other = pick(person, int(i / 3) + 3)
    what = pick(event, int(i / 8)); office = pick(role, int(i / 5)); dead = 2 + i % 60
    printf "%s in %s kills %d|", toupper(substr(what, 1, 1)) substr(what, 2), place, dead
    printf "|%s (Newswire) - At least %d people were killed and dozens injured in a %s in %s on day %d, the %s said.|",
      toupper(place), dead, what, place, i, office
    printf "|“We were not ready,” said %s, the %s of %s. “We need %d more boats.”|", who, office, place, i % 17 + 2
    printf "|%s, a spokesman for the %s Red Cross, put the number of dead at %d. ", other, place, dead + 3
    printf "Witnesses said more than %d had died, and that %d were missing.|", dead + 10, i % 9 + 1
    for (p = 1; p <= 6; p++)
      printf "|The %s came after a week of warnings, %s said in report %d. Roads to %s were closed for %d hours, and %d families left their homes.|",
        what, pick(person, i + p), i * 10 + p, pick(town, i + p), p * 3 + i % 5, i % 40 + p
    printf "\n"
  }
}
