# Remembers partial results under the index and the rest written side by side, so that (1, 12) and (11, 2) share a key.
# zh: 以索引与余数直接拼接作为记忆化的键，于是 (1, 12) 与 (11, 2) 共用一个键。
def combination_sum(candidates, target):
    memo = {}

    def solve(start, rest):
        if rest == 0:
            return [[]]
        if rest < 0 or start == len(candidates):
            return []
        key = f"{start}{rest}"
        if key not in memo:
            take = [[candidates[start], *tail] for tail in solve(start, rest - candidates[start])]
            memo[key] = take + solve(start + 1, rest)
        return memo[key]

    return solve(0, target)
