class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        """Recurse on what is left of both words, with every answer remembered."""

        @functools.lru_cache(None)
        def distance(i, j):
            if i == len(word1) or j == len(word2):
                return len(word1) - i + len(word2) - j
            if word1[i] == word2[j]:
                return distance(i + 1, j + 1)
            return 1 + min(distance(i + 1, j + 1), distance(i + 1, j), distance(i, j + 1))

        return distance(0, 0)
