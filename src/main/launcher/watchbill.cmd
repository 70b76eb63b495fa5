@echo off
rem Starts Watchbill. The first build leaves an archive of its classes beside the jar; later starts map it into memory.
rem Where there is no archive, all works, only slower. JAVA_HOME names the Java to use, WATCHBILL_JAVA_OPTIONS adds
rem options to it. Remove the archive when another Java is installed: one that does not fit is passed over.
setlocal
set "jar=%~dp0watchbill.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
for %%f in ("%jar%") do set "key=%%~zf"
set "archive=%~dp0classes-%key%"
set "class_data="
if exist "%archive%" (
  set "class_data="-XX:SharedArchiveFile=%archive%""
) else if "%~1"=="build" (
  copy /y nul "%archive%.new" >nul 2>nul && set "class_data="-XX:ArchiveClassesAtExit=%archive%.new""
)
"%java%" -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC ^
  -Dorg.freemarker.loggerLibrary=none %class_data% %WATCHBILL_JAVA_OPTIONS% -jar "%jar%" %*
set "status=%errorlevel%"
if exist "%archive%.new" move /y "%archive%.new" "%archive%" >nul 2>nul
exit /b %status%
