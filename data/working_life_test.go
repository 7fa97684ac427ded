package data

import (
	"slices"
	"strings"
	"testing"
)

// Whoever does any kind of work finds it in the catalogue: each minor group of the
// occupations of the world (ISCO-08) and of the United States (SOC 2018) has a profession or a role.
func TestAllOfWorkingLifeHasItsProfessions(t *testing.T) {
	c := embeddedCatalogue(t)
	var isco, soc []string
	has := func(own, code string) {
		if code == "" {
			return
		}
		if i := slices.IndexFunc(c.Occupations, func(o Occupation) bool { return strings.HasPrefix(code, o.SOC) }); own == "" && i >= 0 {
			own = c.Occupations[i].ISCO
		}
		soc, isco = append(soc, code[:4]), append(isco, own[:min(3, len(own))])
	}
	for _, p := range c.Professions {
		has(p.ISCO, p.SOC)
	}
	for _, r := range c.Roles {
		has(r.ISCO, r.SOC)
	}
	for _, minor := range strings.Fields(`
		011 021 031
		111 112 121 122 131 132 133 134 141 142 143
		211 212 213 214 215 216 221 222 223 224 225 226 231 232 233 234 235 241 242 243 251 252 261 262 263 264 265
		311 312 313 314 315 321 322 323 324 325 331 332 333 334 335 341 342 343 351 352
		411 412 413 421 422 431 432 441
		511 512 513 514 515 516 521 522 523 524 531 532 541
		611 612 613 621 622 631 632 633 634
		711 712 713 721 722 723 731 732 741 742 751 752 753 754
		811 812 813 814 815 816 817 818 821 831 832 833 834 835
		911 912 921 931 932 933 941 951 952 961 962`) {
		if !slices.Contains(isco, minor) {
			t.Errorf("no profession of the ISCO minor group %s", minor)
		}
	}
	for _, minor := range strings.Fields(`
		11-1 11-2 11-3 11-9 13-1 13-2 15-1 15-2 17-1 17-2 17-3 19-1 19-2 19-3 19-4 19-5 21-1 21-2 23-1 23-2 25-1 25-2 25-3 25-4 25-9
		27-1 27-2 27-3 27-4 29-1 29-2 29-9 31-1 31-2 31-9 33-1 33-2 33-3 33-9 35-1 35-2 35-3 35-9 37-1 37-2 37-3
		39-1 39-2 39-3 39-4 39-5 39-6 39-7 39-9 41-1 41-2 41-3 41-4 41-9 43-1 43-2 43-3 43-4 43-5 43-6 43-9 45-1 45-2 45-3 45-4
		47-1 47-2 47-3 47-4 47-5 49-1 49-2 49-3 49-9 51-1 51-2 51-3 51-4 51-5 51-6 51-7 51-8 51-9
		53-1 53-2 53-3 53-4 53-5 53-6 53-7 55-1 55-2 55-3`) {
		if !slices.Contains(soc, minor) {
			t.Errorf("no profession of the SOC minor group %s", minor)
		}
	}
}
