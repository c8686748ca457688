# Keeps the remembered partial results in a module variable, where the next list of candidates finds them.
# zh: 记忆化结果放在模块变量里，下一组候选数会读到旧结果。
memo = {}


def combination_sum(candidates, target):
    def solve(start, rest):
        if rest == 0:
            return [[]]
        if rest < 0 or start == len(candidates):
            return []
        key = (start, rest)
        if key not in memo:
            take = [[candidates[start], *tail] for tail in solve(start, rest - candidates[start])]
            memo[key] = take + solve(start + 1, rest)
        return memo[key]

    return solve(0, target)
