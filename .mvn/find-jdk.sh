# Sets JAVA_HOME to a JDK of at least version 25 unless it is one already. Sourced by mvnw and balcony, by POSIX shells.
balcony_jdk_version() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

balcony_find_jdk() {
  set +f
  for candidate in "${BALCONY_JDK:-}" "${JAVA_HOME:-}" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/*; do
    version=$(balcony_jdk_version "$candidate" 2>/dev/null) || continue
    if [ "${version:-0}" -ge 25 ]; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  echo "Balcony needs a JDK of version 25 or later; none was found." >&2
  echo "Install one (for example Eclipse Temurin 25) or set BALCONY_JDK to where it lies." >&2
  return 1
}
