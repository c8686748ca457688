class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        """Recurse on what is left to pay and remember every answer."""

        @functools.lru_cache(None)
        def fewest(left):
            if left == 0:
                return 0
            return min((fewest(left - coin) + 1 for coin in coins if coin <= left), default=math.inf)

        count = fewest(amount)
        return count if count < math.inf else -1
