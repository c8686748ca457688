class Solution:
    def myAtoi(self, s: str) -> int:
        """A machine with four states: before the sign, before the digits, in the digits, done."""
        state, sign, value = "start", 1, 0
        for character in s:
            if state == "start" and character == " ":
                continue
            if state == "start" and character in "+-":
                state, sign = "signed", 1 if character == "+" else -1
            elif character in "0123456789":
                state = "digits"
                value = value * 10 + ord(character) - ord("0")
                if value > 2147483647:
                    return 2147483647 if sign == 1 else -2147483648
            else:
                break
        return sign * value
