class Solution:
    def minWindow(self, s: str, t: str) -> str:
        """Only the positions of letters that t has are of interest; count the letters whose number suffices."""
        need = Counter(t)
        places = [i for i, c in enumerate(s) if c in need]
        have = defaultdict(int)
        complete = first = 0
        ans = None
        for end in places:
            have[s[end]] += 1
            complete += have[s[end]] == need[s[end]]
            while complete == len(need):
                begin = places[first]
                if ans is None or end - begin < ans[1] - ans[0]:
                    ans = (begin, end)
                complete -= have[s[begin]] == need[s[begin]]
                have[s[begin]] -= 1
                first += 1
        return s[ans[0] : ans[1] + 1] if ans else ""
