# The stack holds temperatures, and a dictionary gives only the last day of each.
# zh: 栈里存的是温度，再用字典查日期，重复的温度只剩最后一天。
def daily_temperatures(temperatures: list[int]) -> list[int]:
    wait = [0] * len(temperatures)
    stack, day = [], {}
    for i, t in enumerate(temperatures):
        while stack and stack[-1] < t:
            j = day[stack.pop()]
            wait[j] = i - j
        stack.append(t)
        day[t] = i
    return wait
