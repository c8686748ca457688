# A table holds temperatures from 0 to 100 only, as in the well-known version of the problem.
# zh: 表格只容纳 0 到 100 的温度，照搬了常见版本的范围。
def daily_temperatures(temperatures: list[int]) -> list[int]:
    nxt = [float("inf")] * 102
    ans = [0] * len(temperatures)
    for i in range(len(temperatures) - 1, -1, -1):
        warmer = min(nxt[temperatures[i] + 1 :])
        if warmer < float("inf"):
            ans[i] = warmer - i
        nxt[temperatures[i]] = i
    return ans
