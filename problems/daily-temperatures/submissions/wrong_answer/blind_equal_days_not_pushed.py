# A day that is as warm as the top of the stack is not stored and never gets its answer.
# zh: 与栈顶温度相同的一天没有入栈，永远得不到答案。
def daily_temperatures(temperatures: list[int]) -> list[int]:
    res = [0] * len(temperatures)
    stack = []
    for i, t in enumerate(temperatures):
        while stack and temperatures[stack[-1]] < t:
            j = stack.pop()
            res[j] = i - j
        if not stack or temperatures[stack[-1]] != t:
            stack.append(i)
    return res
