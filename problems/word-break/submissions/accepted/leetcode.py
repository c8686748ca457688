class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        """Recurse on the place in the text, with every answer remembered."""

        @functools.lru_cache(None)
        def breakable(start):
            return start == len(s) or any(
                s.startswith(word, start) and breakable(start + len(word)) for word in wordDict
            )

        return breakable(0)
