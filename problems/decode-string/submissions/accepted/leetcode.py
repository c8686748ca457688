class Solution:
    def decodeString(self, s: str) -> str:
        """Recursive descent: one call decodes up to its closing bracket and returns where it stopped."""

        def decode(at):
            parts = []
            while at < len(s) and s[at] != "]":
                if s[at].isalpha():
                    parts.append(s[at])
                    at += 1
                    continue
                bracket = s.index("[", at)
                inside, end = decode(bracket + 1)
                parts.append(int(s[at:bracket]) * inside)
                at = end + 1
            return "".join(parts), at

        return decode(0)[0]
